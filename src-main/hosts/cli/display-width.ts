import { graphemesOf } from '../../shared/domain/graphemes.ts';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  return graphemesOf(text).reduce((sum, segment) => sum + (wide.test(segment) ? 2 : 1), 0);
}
