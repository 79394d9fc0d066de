import type { AttributeSubject, AttributeType } from '../../shared/contract/participants.ts';
import type { attributeLimit } from '../../shared/contract/queries.ts';
import { fitsAttributeLimit } from '../../shared/domain/fits-attribute-limit.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

type AttributeLimit = ReturnType<typeof attributeLimit.parse>;

/** The participants or documents that fit a limit: nobody where the attribute is no more, null where it is of the other kind. */
export function fittingSubjects(db: Db, limit: AttributeLimit, subject: AttributeSubject): ReadonlySet<string> | null {
  const attribute = prepared(db, 'SELECT subject, type FROM attribute WHERE id = ?').get(limit.attributeId) as
    { subject: AttributeSubject; type: AttributeType } | undefined;
  if (!attribute) return new Set();
  if (attribute.subject !== subject) return null;
  const rows = prepared(db, `SELECT ${subject}Id AS id, value FROM attributeValue WHERE attributeId = ?`).all(
    limit.attributeId,
  ) as { id: string; value: string }[];
  return new Set(rows.filter(({ value }) => fitsAttributeLimit(attribute.type, value, limit)).map(({ id }) => id));
}
