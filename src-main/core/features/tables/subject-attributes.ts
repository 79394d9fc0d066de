import type { Attribute, AttributeSubject } from '../../../shared/contract/participants.ts';
import type { Cell, TableColumn } from '../../formats/table/printed-table.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** The attributes of participants or of documents as columns, typed. */
export interface SubjectAttributes {
  readonly columns: readonly TableColumn[];
  /** Of a participant or a document, in the order of the columns. */
  readonly cellsOf: (subjectId: string | null) => readonly Cell[];
}

type Row = Pick<Attribute, 'id' | 'name' | 'type'>;

export function readSubjectAttributes(db: Db, subject: AttributeSubject): SubjectAttributes {
  const attributes = prepared(db, 'SELECT id, name, type FROM attribute WHERE subject = ? ORDER BY position').all(
    subject,
  ) as Row[];
  const values = readValues(db, subject);
  const cells = new Map(
    [...values].map(([id, own]) => [id, attributes.map((attribute) => typed(attribute, own.get(attribute.id)))]),
  );
  const none = attributes.map(() => null);
  const group = subject === 'participant' ? 'participantAttributes' : 'documentAttributes';
  return {
    columns: attributes.map(({ name, type }) => ({ key: name, head: name, type: columnTypes[type], group })),
    cellsOf: (id) => cells.get(id ?? '') ?? none,
  };
}

const columnTypes: Readonly<Record<Attribute['type'], TableColumn['type']>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  choice: 'text',
  choices: 'text',
};

function readValues(db: Db, subject: AttributeSubject) {
  const owner = subject === 'participant' ? 'participantId' : 'documentId';
  const sql = `SELECT ${owner}, attributeId, value FROM attributeValue WHERE ${owner} IS NOT NULL`;
  const rows = prepared(db, sql).raw().all() as (readonly [owner: string, attributeId: string, value: string])[];
  return new Map(
    [...Map.groupBy(rows, ([id]) => id)].map(([id, own]) => [
      id,
      new Map(own.map(([, attributeId, value]) => [attributeId, value])),
    ]),
  );
}

function typed({ type }: Row, value: string | undefined): Cell {
  if (value === undefined || value === '') return null;
  if (type === 'number') return Number(value);
  if (type === 'boolean') return value === 'true';
  return type === 'choices' ? (JSON.parse(value) as string[]).join('; ') : value;
}
