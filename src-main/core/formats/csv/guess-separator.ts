import papaparse from 'papaparse';

const separators = [',', ';', '\t'] as const;
const lookedAt = 50;

/** The separator by which most of the first rows have as many cells as the headings; of two, the one that makes more. */
export function guessSeparator(text: string): string {
  const scored = separators.map((separator) => ({ separator, ...divide(text, separator) }));
  const [best] = scored.toSorted((one, other) => other.even - one.even || other.cells - one.cells);
  return best && best.even > 0 ? best.separator : ',';
}

function divide(text: string, delimiter: string): { readonly even: number; readonly cells: number } {
  const { data } = papaparse.parse<readonly string[]>(text, { delimiter, preview: lookedAt });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const cells = rows[0]?.length ?? 0;
  return { cells, even: cells < 2 ? 0 : rows.filter((row) => row.length === cells).length };
}
