import type { AttributeType } from '../contract/participants.ts';
import { cleanText } from './clean-text.ts';
import { foldName } from './fold-name.ts';
import { printChoices, readChoice, readChoices } from './read-choices.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';

export type AttributeReason = 'no-number' | 'no-date' | 'no-boolean' | 'choice-too-long' | 'text-too-long';

export type ReadValue =
  /** `value` is empty for an empty cell; `newOptions` are choices that the attribute doesn't have yet. */
  | { readonly kind: 'fits'; readonly value: string; readonly newOptions: readonly string[] }
  | { readonly kind: 'unfit'; readonly reason: AttributeReason };

const yes = new Set([
  'yes',
  'y',
  'true',
  't',
  '1',
  'on',
  '✓',
  '✔',
  '是',
  '是的',
  '对',
  '對',
  '有',
  '真',
  'oui',
  'ja',
  'sí',
  'si',
]);
const no = new Set([
  'no',
  'n',
  'false',
  'f',
  '0',
  'off',
  '✗',
  '✘',
  '否',
  '不是',
  '不',
  '错',
  '錯',
  '无',
  '無',
  '没有',
  '沒有',
  '假',
  'non',
  'nein',
]);
const longestText = 10_000;

/**
 * What people type or paste into a cell, as the value that is stored: text as it stands, a decimal (`1.5`), an ISO date,
 * `true` or `false`, the choice as its option writes it, or a JSON array of choices in the options' order.
 * Numbers: see `readNumber`; dates: see `readDate`; yes and no in English and Chinese, `true`, `1`, `✓`; choices in any
 * case and width, several separated by `;`, `；`, `，`, `、`, `|` or a line break, and by `,` where all are known.
 * A stored value is read as itself.
 */
export function parseAttributeValue(type: AttributeType, options: readonly string[], text: string): ReadValue {
  const clean = cleanText(text).trim();
  if (clean === '') return fits('');
  switch (type) {
    case 'text':
      return clean.length > longestText ? unfit('text-too-long') : fits(clean);
    case 'number':
      return orUnfit(readNumber(clean), 'no-number');
    case 'date':
      return orUnfit(readDate(clean), 'no-date');
    case 'boolean':
      return orUnfit(readBoolean(clean), 'no-boolean');
    case 'choice':
      return chosen(options, readChoice(options, clean));
    case 'choices':
      return severalChosen(options, readChoices(options, clean));
  }
}

/** A stored value as people write it; `parseAttributeValue` reads it as the same value. */
export function printAttributeValue(type: AttributeType, value: string): string {
  return type === 'choices' && value !== '' ? printChoices(choicesOf(value)) : value;
}

/** The choices of a stored value of several. */
export function choicesOf(value: string): readonly string[] {
  return value === '' ? [] : (JSON.parse(value) as string[]);
}

const fits = (value: string, newOptions: readonly string[] = []): ReadValue => ({ kind: 'fits', value, newOptions });
const unfit = (reason: AttributeReason): ReadValue => ({ kind: 'unfit', reason });
const orUnfit = (value: string | null, reason: AttributeReason) => (value === null ? unfit(reason) : fits(value));

function readBoolean(text: string): string | null {
  const folded = foldName(text);
  if (yes.has(folded)) return 'true';
  return no.has(folded) ? 'false' : null;
}

function chosen(options: readonly string[], choice: string | null): ReadValue {
  if (choice === null) return unfit('choice-too-long');
  return fits(choice, options.includes(choice) ? [] : [choice]);
}

function severalChosen(options: readonly string[], choices: readonly string[] | null): ReadValue {
  if (choices === null) return unfit('choice-too-long');
  if (choices.length === 0) return fits('');
  return fits(
    JSON.stringify(choices),
    choices.filter((choice) => !options.includes(choice)),
  );
}
