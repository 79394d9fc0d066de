const selector = '[data-word]';

/** The word that a key goes to from another; null where it goes to none. */
export function movedTo(key: string, from: number, list: HTMLElement | null): number | null {
  const words = [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const last = words.length - 1;
  if (key === 'ArrowRight') return Math.min(last, from + 1);
  if (key === 'ArrowLeft') return Math.max(0, from - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowDown') return inLine(words, from, 1);
  return key === 'ArrowUp' ? inLine(words, from, -1) : null;
}

/** The nearest word of the line above or below. */
function inLine(words: readonly HTMLElement[], from: number, direction: 1 | -1): number {
  const start = words[from];
  if (!start) return from;
  const away = words.filter((word) => direction * (word.offsetTop - start.offsetTop) > 2);
  const line = direction === 1 ? away[0]?.offsetTop : away.at(-1)?.offsetTop;
  const near = away.filter((word) => Math.abs(word.offsetTop - (line ?? 0)) <= 2);
  const distance = (word: HTMLElement) => Math.abs(word.offsetLeft - start.offsetLeft);
  const [nearest] = near.toSorted((one, other) => distance(one) - distance(other));
  return nearest ? words.indexOf(nearest) : from;
}
