import type { KeyboardEvent } from 'react';
import { isComposing } from './is-composing.ts';

/** Enter on one of several choices: it takes the chosen one, as the dialog's button would. */
export const enterOnRadio = (take: () => void) => (event: KeyboardEvent) => {
  const isRadio = (event.target as Element).matches('input[type=radio]');
  if (event.key !== 'Enter' || !isRadio || isComposing(event)) return;
  event.preventDefault();
  event.stopPropagation();
  take();
};
