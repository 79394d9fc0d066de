import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Attribute, AttributeSubject } from '../../../shared/contract/participants.ts';
import { parseAttributeValue, printAttributeValue } from '../../../shared/domain/attribute-values.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export function listAttributes(db: Db): Attribute[] {
  const rows = all(
    db,
    build
      .selectFrom('attribute')
      .select(['id', 'subject', 'name', 'type', 'options'])
      .orderBy('subject', 'desc')
      .orderBy('position'),
  );
  return rows.map((row) => ({ ...row, options: JSON.parse(row.options) as string[] }));
}

export const attributesOf = (db: Db, subject: AttributeSubject): Attribute[] =>
  listAttributes(db).filter((attribute) => attribute.subject === subject);

export function valuesOfDocuments(db: Db): CallOutput<'attributes.ofDocuments'> {
  const rows = prepared(
    db,
    'SELECT documentId, attributeId, value FROM attributeValue WHERE documentId IS NOT NULL',
  ).all() as { documentId: string; attributeId: string; value: string }[];
  const byDocument = Map.groupBy(rows, (row) => row.documentId);
  return Object.fromEntries(
    [...byDocument].map(([id, own]) => [id, Object.fromEntries(own.map((row) => [row.attributeId, row.value]))]),
  );
}

export interface NamedValue {
  readonly number: number;
  readonly name: string;
  readonly value: string;
}

export const valuesOfAttribute = (db: Db, id: string) =>
  prepared(
    db,
    `SELECT attributeValue.number, coalesce(participant.name, document.name) AS name, value FROM attributeValue
     LEFT JOIN participant ON participant.id = participantId LEFT JOIN document ON document.id = documentId
     WHERE attributeId = ? ORDER BY name`,
  ).all(id) as NamedValue[];

export function unfitValues(db: Db, { id, type }: CallParsed<'attributes.unfit'>): CallOutput<'attributes.unfit'> {
  const attribute = requireAttribute(db, id);
  return valuesOfAttribute(db, id).flatMap(({ name, value }) => {
    const text = printAttributeValue(attribute.type, value);
    const read = parseAttributeValue(type, attribute.options, text);
    return read.kind === 'unfit' ? [{ name, value: text, reason: read.reason }] : [];
  });
}
