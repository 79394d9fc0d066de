import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Attribute } from '../../../shared/contract/participants.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { choicesOf, parseAttributeValue, printAttributeValue } from '../../../shared/domain/attribute-values.ts';
import { dropRepeated } from '../../../shared/domain/read-choices.ts';
import { AppError } from '../../../shared/errors.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { refuseTaken } from './commands.ts';
import { valuesOfAttribute } from './queries.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { saveOptions } from '../../db/write-attribute-values.ts';

const isChoice = (type: Attribute['type']) => type === 'choice' || type === 'choices';

export function updateAttribute(work: Work, change: CallParsed<'attributes.update'>): Nothing {
  const before = requireAttribute(work.db, change.id);
  const name = change.name ?? before.name;
  work.describe({ name });
  if (change.name !== undefined) refuseTaken(work, before.subject, name, before.id);
  const type = change.type ?? before.type;
  const renamed = new Map(Object.entries(change.renamedOptions ?? {}));
  const options = dropRepeated(change.options ?? before.options.map((option) => renamed.get(option) ?? option));
  run(work.db, build.updateTable('attribute').set({ name, type }).where('id', '=', before.id));
  const used = rewriteValues(work, before, { ...before, name, type, options: [...options] }, renamed);
  if (!isChoice(type)) return saved(work, before, []);
  const missing = used.filter((option) => !options.includes(option));
  if (change.options && change.type === undefined && missing.length > 0) throw optionsInUse(name, missing);
  return saved(work, before, [...options, ...missing]);
}

function saved(work: Work, attribute: Attribute, options: readonly string[]): Nothing {
  saveOptions(work.db, attribute, options);
  return {};
}

const optionsInUse = (name: string, options: readonly string[]) =>
  new AppError('attribute-unfit', {
    name,
    reason: 'option-in-use',
    value: options.join('; ').slice(0, 200),
    count: options.length,
  });

/** Reads every value as the attribute's new type. The choices that the values hold then. */
function rewriteValues(
  work: Work,
  before: Attribute,
  after: Attribute,
  renamed: ReadonlyMap<string, string>,
): readonly string[] {
  const values = valuesOfAttribute(work.db, before.id);
  const unfit: string[] = [];
  const used: string[] = [];
  const write = prepared(work.db, 'UPDATE attributeValue SET value = ? WHERE number = ? AND value <> ?');
  for (const { number, value } of values) {
    const text = printAttributeValue(before.type, renameIn(before.type, value, renamed));
    const read = parseAttributeValue(after.type, after.options, text);
    if (read.kind === 'unfit') unfit.push(text);
    else {
      write.run(read.value, number, read.value);
      if (isChoice(after.type)) used.push(...(after.type === 'choices' ? choicesOf(read.value) : [read.value]));
    }
  }
  const [value = ''] = unfit;
  if (unfit.length > 0)
    throw new AppError('attribute-unfit', { name: after.name, type: after.type, value, count: unfit.length });
  return dropRepeated(used);
}

function renameIn(type: Attribute['type'], value: string, renamed: ReadonlyMap<string, string>): string {
  if (type === 'choice') return renamed.get(value) ?? value;
  if (type !== 'choices') return value;
  return JSON.stringify(dropRepeated(choicesOf(value).map((choice) => renamed.get(choice) ?? choice)));
}
