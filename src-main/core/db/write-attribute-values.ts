import type { Attribute } from '../../shared/contract/participants.ts';
import { parseAttributeValue } from '../../shared/domain/attribute-values.ts';
import { AppError } from '../../shared/errors.ts';
import { build, prepared, run } from './run.ts';
import type { Db } from './run.ts';
import { requireAttribute } from './read-attributes.ts';

export interface CellText {
  readonly attributeId: string;
  readonly subjectId: string;
  readonly value: string;
}

const mostOptions = 200;

/** Writes what people typed or pasted; new choices become options. Refuses all of it when one text doesn't fit. */
export function writeValues(db: Db, cells: readonly CellText[]): void {
  for (const [attributeId, own] of Map.groupBy(cells, (cell) => cell.attributeId)) {
    const attribute = requireAttribute(db, attributeId);
    const write = valueWriter(db, attribute);
    const options = [...attribute.options];
    for (const { subjectId, value } of own) {
      const read = parseAttributeValue(attribute.type, options, value);
      if (read.kind === 'unfit') throw unfitError(attribute, own, value);
      options.push(...read.newOptions);
      write(subjectId, read.value);
    }
    if (options.length > attribute.options.length) saveOptions(db, attribute, options);
  }
}

export function saveOptions(db: Db, { id, name }: Pick<Attribute, 'id' | 'name'>, options: readonly string[]): void {
  if (options.length > mostOptions) {
    throw new AppError('attribute-unfit', {
      name,
      reason: 'too-many-options',
      count: options.length,
      limit: mostOptions,
    });
  }
  run(
    db,
    build
      .updateTable('attribute')
      .set({ options: JSON.stringify(options) })
      .where('id', '=', id),
  );
}

function unfitError({ name, type, options }: Attribute, cells: readonly CellText[], value: string): AppError {
  const unfit = cells.filter((cell) => parseAttributeValue(type, options, cell.value).kind === 'unfit');
  return new AppError('attribute-unfit', { name, type, value: value.slice(0, 100), count: unfit.length });
}

function valueWriter(db: Db, { id, subject }: Attribute): (subjectId: string, value: string) => void {
  const column = subject === 'participant' ? 'participantId' : 'documentId';
  const known = prepared(db, `SELECT 1 FROM ${subject} WHERE id = ?`);
  const erase = prepared(db, `DELETE FROM attributeValue WHERE attributeId = ? AND ${column} = ?`);
  const write = prepared(
    db,
    `INSERT INTO attributeValue (attributeId, ${column}, value) VALUES (?, ?, ?)
     ON CONFLICT (attributeId, ${column}) DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
  );
  return (subjectId, value) => {
    if (!known.get(subjectId)) throw new AppError('not-found', { kind: subject, id: subjectId });
    if (value === '') erase.run(id, subjectId);
    else write.run(id, subjectId, value);
  };
}
