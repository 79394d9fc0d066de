import type { AttributeType } from '../contract/participants.ts';
import { parseAttributeValue } from './attribute-values.ts';
import { foldName } from './fold-name.ts';

const longestChoice = 40;
const mostOptions = 12;
const mostlyFit = 0.8;
const severalSeparators = /[;；、|]/;

/**
 * The type that a column of a table seems to have. Four fifths of numbers or dates are enough, as a cell may say `n/a`.
 * A column of 0 and 1 holds numbers; few words that come back are choices; text is what is left.
 */
export function guessAttributeType(cells: readonly string[]): AttributeType {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'text';
  const fit = (type: AttributeType) =>
    filled.filter((cell) => parseAttributeValue(type, [], cell).kind === 'fits').length;
  if (fit('boolean') === filled.length && fit('number') < filled.length) return 'boolean';
  const simple = (['number', 'date'] as const).find((type) => fit(type) >= filled.length * mostlyFit);
  if (simple) return simple;
  if (isChoice(filled)) return 'choice';
  const pieces = filled.flatMap((cell) => cell.split(severalSeparators));
  const isSeveral = filled.some((cell) => severalSeparators.test(cell)) && isChoice(pieces);
  return isSeveral ? 'choices' : 'text';
}

function isChoice(filled: readonly string[]): boolean {
  const distinct = new Set(filled.map(foldName)).size;
  return (
    distinct <= mostOptions && distinct * 2 <= filled.length && filled.every((cell) => cell.length <= longestChoice)
  );
}
