const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303F\\uFF00-\\uFFEF';
const open = '(\\[{（［｛〈《「『【〔〖‘“';
const close = '、。，．：；！？）］｝〉》」』】〕〗’”…—～·';
const word = `[^\\s${wide}${open}${close}-]+-*|-+`;
// A line break, spaces, or what stands together: a word or a Chinese sign, with the marks around it.
const pieces = new RegExp(
  `\\n|[^\\S\\n]+|[${open}]*(?:${word}|(?![${open}${close}])[${wide}])[${close}]*|[${open}${close}]+`,
  'gu',
);
const hanging = /[，。、；：！？]$/u;

/** Where the lines of a text begin in lines of this width, both in one unit; a word that is wider has a line of its own. */
export function breakLines(text: string, room: number, widthAt: (index: number) => number): readonly number[] {
  const starts = [0];
  let used = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const end = index + piece.length;
    let width = 0;
    for (let at = index; at < end; at += 1) width += widthAt(at);
    // A mark at the end may stand beyond the margin.
    const needed = hanging.test(piece) ? width - widthAt(end - 1) : width;
    const isNew = piece === '\n' || (used > 0 && piece.trim() !== '' && used + needed > room);
    if (isNew) starts.push(piece === '\n' ? end : index);
    used = isNew ? 0 : used;
    used += piece === '\n' ? 0 : width;
  }
  return starts;
}
