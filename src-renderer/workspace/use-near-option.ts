import type { KeyboardEvent } from 'react';
import { useState } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Which of `codeIds` the arrow keys of a picker came to last, the first of them until then or after another query. */
export function useNearOption(query: string, codeIds: readonly string[]) {
  const [reached, setReached] = useState<{ readonly query: string; readonly id: string } | null>(null);
  const isValid = reached !== null && reached.query === query && codeIds.includes(reached.id);
  const follow = (event: KeyboardEvent, activeId: string | null, optionIds: readonly string[]) => {
    const step = steps[event.key];
    if (step === undefined || optionIds.length === 0) return;
    const id = optionIds.at((optionIds.indexOf(activeId ?? '') + step) % optionIds.length);
    if (id !== undefined && codeIds.includes(id)) setReached({ query, id });
  };
  // A name that no code has is new: the code that was at hand before it was typed says where it goes.
  const nearId = isValid ? reached.id : (codeIds[0] ?? reached?.id ?? null);
  return { nearId, follow };
}
