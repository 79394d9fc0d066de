const closeWritten = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** What stands between two pieces of one sentence: a space, or nothing between Chinese or Japanese characters. */
export function pieceSeparator(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return '';
  const last = /.$/su.exec(before.slice(-2))?.[0] ?? '';
  const first = /^./su.exec(after.slice(0, 2))?.[0] ?? '';
  const isClose = closeWritten.test(last) && closeWritten.test(first);
  return isClose || /\s/.test(last) || /^\s/.test(first) ? '' : ' ';
}

export function joinPieces(pieces: readonly string[]): string {
  return pieces.map((piece, index) => pieceSeparator(pieces[index - 1] ?? '', piece) + piece).join('');
}
