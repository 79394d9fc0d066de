import { type KeyboardEvent, useState } from 'react';
import { isComposing } from './is-composing.ts';

export type ActiveOptionOptions = {
  readonly query: string;
  readonly ids: readonly string[];
  readonly onPick: (id: string, isKeptOpen: boolean) => void;
  readonly onClose: () => void;
};

const pageStep = 8;

const clamp = (at: number, count: number): number => Math.min(count - 1, Math.max(0, at));

const targetOf = (key: string, at: number, count: number): number | null => {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return clamp(at + pageStep, count);
  if (key === 'PageUp') return clamp(at - pageStep, count);
  return null;
};

/** Which option of a filtered list is active, and the keys that move, pick and close. Another query starts at the first again. */
export const useActiveOption = ({ query, ids, onPick, onClose }: ActiveOptionOptions) => {
  const [moved, setMoved] = useState<{ readonly query: string; readonly id: string } | null>(null);
  const isMoveValid = moved !== null && moved.query === query && ids.includes(moved.id);
  const activeId = isMoveValid ? moved.id : (ids[0] ?? null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.isDefaultPrevented()) return;
    const target = ids.length > 0 ? targetOf(event.key, ids.indexOf(activeId ?? ''), ids.length) : null;
    if (target === null && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (target !== null) setMoved({ query, id: ids[target]! });
    if (event.key === 'Enter' && activeId !== null) onPick(activeId, event.shiftKey);
    if (event.key === 'Escape') onClose();
  };
  const activate = (id: string) => setMoved({ query, id });
  return { activeId, activate, onKeyDown };
};
