import { graphemesOf } from '../../shared/domain/graphemes.ts';
import type { MeasureText, TextShape } from '../../shared/domain/scene.ts';

/** Whether a font has a character. */
type Has = (point: number) => boolean;

/**
 * The stretches of a line that one font after the other sets, the first that has all of a sign; each where it was measured to
 * stand. One that draws emoji in one colour has no colours of skin: they are left out.
 */
export function splitByFonts(line: TextShape, fonts: readonly Has[], measure: MeasureText): readonly TextShape[] {
  const pieces: { readonly font: number; text: string; readonly before: string }[] = [];
  let before = '';
  for (const segment of graphemesOf(line.text)) {
    const font = fonts.findIndex((has) => isIn(segment, has));
    const text = font > 0 ? segment.replace(/\p{Emoji_Modifier}/gu, '') : segment;
    const last = pieces.at(-1);
    if (last?.font === font) last.text += text;
    else pieces.push({ font, text, before });
    before += segment;
  }
  if (pieces.length < 2) return pieces.map(({ text }) => ({ ...line, text }));
  return pieces.map(({ text, before }) => {
    return { ...line, text, x: line.x + measure(before, line), width: measure(text, line) };
  });
}

const isIn = (sign: string, has: Has): boolean =>
  [...sign.replace(/[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/gu, '')].every((character) =>
    has(character.codePointAt(0)!),
  );
