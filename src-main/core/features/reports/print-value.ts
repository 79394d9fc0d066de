import type { Attribute } from '../../../shared/contract/participants.ts';
import { choicesOf } from '../../../shared/domain/attribute-values.ts';
import type { ReportWords } from '../../report/report-words.ts';

/** A value of an attribute as a report shows it; nothing for none. */
export function printValue({ type }: Pick<Attribute, 'type'>, value: string, { say, date }: ReportWords): string {
  if (value === '') return '';
  if (type === 'boolean') return say(`blocks.values.${value === 'true' ? 'yes' : 'no'}`);
  if (type === 'choices') return choicesOf(value).join(say('blocks.listComma'));
  return type === 'date' ? date(value) : value;
}
