export interface Emphasis {
  /** 1: emphasis, 2: strong. */
  readonly size: number;
  readonly end: number;
}

interface Run {
  readonly index: number;
  readonly stars: number;
  readonly canOpen: boolean;
}

/**
 * Where the emphasis ends that begins a text with its stars; null where it doesn't. Other than in CommonMark,
 * punctuation beside a star doesn't matter: Chinese has no spaces that would tell beginnings from ends.
 */
export function closeEmphasis(text: string): Emphasis | null {
  const opening = /^\*{1,3}(?![*\s]|$)/.exec(text)?.[0].length;
  if (opening === undefined) return null;
  let open: readonly number[] = [opening];
  for (const { index, 0: run } of text.matchAll(/(?<=[^*])\*+/g)) {
    const canOpen = /\S/.test(text.charAt(index + run.length));
    const canClose = /\S/.test(text.charAt(index - 1));
    const closed = canClose ? close(open, { index, stars: run.length, canOpen }) : { open, left: run.length };
    if ('size' in closed) return closed;
    open = closed.left > 0 && canOpen ? [...closed.open, closed.left] : closed.open;
  }
  return null;
}

// Three stars are two and one, in either order.
function close(
  open: readonly number[],
  { index, stars, canOpen }: Run,
): Emphasis | { readonly open: readonly number[]; readonly left: number } {
  const still = [...open];
  let left = stars;
  while (left > 0) {
    const top = still.at(-1)!;
    const taken = top === 3 ? Math.min(left, 3) : top;
    if (taken > left || (canOpen && isRuledOut(top, stars))) break;
    still.pop();
    left -= taken;
    if (top > taken) still.push(top - taken);
    else if (still.length === 0) return { size: taken === 3 ? 1 : taken, end: index + stars - left };
  }
  return { open: still, left };
}

/** After CommonMark's rule of three: the inner stars of `*a**b***` begin something rather than end it. */
const isRuledOut = (opening: number, closing: number) =>
  closing <= 3 && (opening + closing) % 3 === 0 && (opening % 3 !== 0 || closing % 3 !== 0);
