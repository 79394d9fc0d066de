import type { Attribute } from '../../shared/contract/participants.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';
import { UsageError } from './usage-error.ts';

/** Limits of participants' attributes: `City=Berlin,Hamburg`, and of numbers and dates `Age=18..29`, `Age=..29`. */
export async function readLimits(cli: Cli, texts: readonly string[]) {
  const attributes = (await cli.call('attributes.list', {})).filter(({ subject }) => subject === 'participant');
  return texts.map((text) => readLimit(attributes, text));
}

function readLimit(attributes: readonly Attribute[], text: string) {
  const at = text.indexOf('=');
  const [name, values] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || values === '') throw new UsageError('option-value', { option: '--limit' });
  const found = attributes.find(
    (attribute) => attribute.id === name || attribute.name.toLowerCase() === name.toLowerCase(),
  );
  if (!found) throw new AppError('not-found', { kind: 'attribute', name });
  const range = /^(?<from>[^.]*)\.\.(?<to>.*)$/u.exec(values)?.groups;
  if (!range) return { attributeId: found.id, oneOf: values.split(/\s*[,，、]\s*/u).filter((value) => value !== '') };
  const [from = '', to = ''] = [range['from']?.trim(), range['to']?.trim()];
  if (from === '' && to === '') throw new UsageError('option-value', { option: '--limit' });
  return { attributeId: found.id, ...(from !== '' && { from }), ...(to !== '' && { to }) };
}
