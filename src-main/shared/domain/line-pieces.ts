import { graphemesOf } from './graphemes.ts';

const space = /^\s/u;
const breaksAnywhere =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF65]/u;
// What may not begin a line, what may not end one (GB/T 15834–2011, JIS X 4051).
const neverFirst = /^[、。，．：；！？）］｝〉》」』】〕〗’”…—～·%％,.:;!?)\]}]/u;
const neverLast = /^[（［｛〈《「『【〔〖‘“([{]/u;
const seam = /[\s-]$/u;

interface Manner {
  readonly stays: boolean;
  readonly holds: boolean;
  readonly isSeam: boolean;
  readonly breaksAnywhere: boolean;
}

const known = new Map<string, Manner>();

/** The stretches between which a line may break: words, Chinese characters with the signs that stay with them; spaces stand at the end of theirs. */
export function linePieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let before: Manner | null = null;
  for (const sign of graphemesOf(text)) {
    const own = mannerOf(sign);
    if (before && !mayBreak(before, own)) pieces[pieces.length - 1] += sign;
    else pieces.push(sign);
    before = own;
  }
  return pieces;
}

function mayBreak(before: Manner, after: Manner): boolean {
  if (after.stays || before.holds) return false;
  return before.isSeam || before.breaksAnywhere || after.breaksAnywhere;
}

/** How a sign stands to those beside it: asked for each of a long text. */
function mannerOf(sign: string): Manner {
  const manner = known.get(sign) ?? {
    stays: space.test(sign) || neverFirst.test(sign),
    holds: neverLast.test(sign),
    isSeam: seam.test(sign),
    breaksAnywhere: breaksAnywhere.test(sign),
  };
  if (sign.length === 1) known.set(sign, manner);
  return manner;
}
