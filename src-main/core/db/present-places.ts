import { createMapper } from '../../shared/domain/map-passage.ts';
import type { ChangeMapper } from '../../shared/domain/map-passage.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { applyChanges, invertChanges } from '../../shared/domain/text-changes.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { AppError } from '../../shared/errors.ts';
import { documentLength, documentName, textVersion } from './documents.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface Place extends Stretch {
  readonly documentId: string;
}

/** A place as it was seen: in the text of `version`, or, without one, in the text as it is. */
export interface SeenPlace extends Place {
  readonly version?: string | undefined;
}

type Placing = (seen: Stretch) => Stretch;

/**
 * Says where places are now, each document's changes followed once. Refuses an empty place, one outside its text, and one
 * of which no words are left or whose version the document does not know (any more).
 */
export function createPlacing(db: Db): (seen: SeenPlace) => Place {
  const known = new Map<string, Placing>();
  return ({ documentId, version, start, end }) => {
    if (start >= end) throw new AppError('passage-empty', { start, end });
    const key = `${documentId} ${version ?? ''}`;
    const place = known.get(key) ?? placingOf(db, documentId, version);
    known.set(key, place);
    return { documentId, ...place({ start, end }) };
  };
}

function placingOf(db: Db, documentId: string, version: string | undefined): Placing {
  const length = documentLength(db, documentId);
  if (version === undefined || version === textVersion(db, documentId)) return within(length);
  return followChanges(db, documentId, version);
}

const within =
  (length: number): Placing =>
  ({ start, end }) => {
    if (end > length) throw new AppError('outside-text', { start, end, length });
    return { start, end };
  };

function followChanges(db: Db, documentId: string, version: string): Placing {
  const now = prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(documentId) as string;
  const { before, mappers } = changesSince(db, documentId, { now, version });
  const refuseOutside = within(before.length);
  return (seen) => {
    refuseOutside(seen);
    const place = mappers.reduce<Stretch>((stretch, mapper) => mapper.passage(stretch), seen);
    const hadWords = before.slice(seen.start, seen.end).trim() !== '';
    const isLost = place.start === place.end || (hadWords && now.slice(place.start, place.end).trim() === '');
    if (isLost) throw new AppError('text-changed', { name: documentName(db, documentId) });
    return place;
  };
}

interface Since {
  readonly now: string;
  readonly version: string;
}

/** The text of the version, and what carries its places through each edit since, as passages were carried. */
function changesSince(db: Db, documentId: string, { now, version }: Since) {
  let before = now;
  const mappers: ChangeMapper[] = [];
  for (const inverse of laterInverses(db, documentId, version)) {
    mappers.unshift(createMapper(invertChanges(before, inverse)));
    before = applyChanges(before, inverse);
  }
  return { before, mappers };
}

/** What takes back the edits after the version, the latest first. */
function laterInverses(db: Db, documentId: string, version: string): TextChange[][] {
  const madeAt = prepared(db, 'SELECT createdAt FROM textEdit WHERE id = ? AND documentId = ?').pluck();
  const from = version === documentId ? -Infinity : (madeAt.get(version, documentId) as number | undefined);
  if (from === undefined) throw new AppError('text-changed', { name: documentName(db, documentId) });
  const sql = `SELECT inverse FROM textEdit WHERE documentId = ? AND createdAt > ? AND inverse <> '[]'
    ORDER BY createdAt DESC`;
  const rows = prepared(db, sql).pluck().all(documentId, from) as string[];
  return rows.map((inverse) => JSON.parse(inverse) as TextChange[]);
}
