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
  const open = [opening];
  for (const { index, 0: run } of text.matchAll(/(?<=[^*])\*+/g)) {
    const canOpen = /\S/.test(text.charAt(index + run.length));
    const canClose = /\S/.test(text.charAt(index - 1));
    const closed = canClose ? close(open, { index, stars: run.length, canOpen }) : { left: run.length };
    if ('size' in closed) return closed;
    if (closed.left > 0 && canOpen) open.push(closed.left);
  }
  return null;
}

// Three stars are two and one, in either order. What is closed goes from `open`.
function close(open: number[], { index, stars, canOpen }: Run): Emphasis | { readonly left: number } {
  let left = stars;
  while (left > 0) {
    const top = open.at(-1)!;
    const taken = top === 3 ? Math.min(left, 3) : top;
    if (taken > left || (canOpen && isRuledOut(top, stars))) break;
    open.pop();
    left -= taken;
    if (top > taken) open.push(top - taken);
    else if (open.length === 0) return { size: taken === 3 ? 1 : taken, end: index + stars - left };
  }
  return { left };
}

/** After CommonMark's rule of three: the inner stars of `*a**b***` begin something rather than end it. */
const isRuledOut = (opening: number, closing: number) =>
  closing <= 3 && (opening + closing) % 3 === 0 && (opening % 3 !== 0 || closing % 3 !== 0);
