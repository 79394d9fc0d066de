/** A block of cells as spreadsheets put it on the clipboard: tabs and lines, quoted where a cell holds either. */
export const printBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(printCell).join('\t')).join('\n');

const printCell = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const mostCells = 500_000;

/** The cells of such a text. The last line end ends the last row. */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/gy;
  for (let count = 0; count < mostCells && pattern.lastIndex < text.length; count += 1) {
    const match = pattern.exec(text);
    if (!match) break;
    rows.at(-1)!.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\t' && pattern.lastIndex === text.length) rows.at(-1)!.push('');
    if (match[3] !== '\t' && pattern.lastIndex < text.length) rows.push([]);
  }
  return rows[0]!.length === 0 ? [] : rows;
};
