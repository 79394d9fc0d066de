import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Version } from '../../../shared/contract/texts.ts';
import { invertChanges } from '../../../shared/domain/text-changes.ts';
import { documentName, requireDocument, turnsOf } from '../../db/documents.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { changeText } from '../../texts/change-text.ts';
import { carriedTurns, countOtherTurns } from './changed-turns.ts';
import { compareTexts, emptiedBy } from './compare-texts.ts';
import { recordWhole } from '../../texts/record-edit.ts';
import { bringBack } from './take-stretches.ts';
import { readEdits, takenBack, versionAt } from './version-at.ts';
import type { EditRow } from './version-at.ts';

/** Corrections by one researcher are one version as long as they take no longer. */
const correctingTime = 10 * 60_000;

/** The latest first; the last one is the text as it was imported. */
export function listVersions(db: Db, documentId: string): Version[] {
  const { createdAt, characters } = requireDocument(db, documentId);
  const versions = groupEdits(readEdits(db, documentId)).map(versionOf);
  const grown = versions.reduce((sum, version) => sum + version.insertedCharacters - version.deletedCharacters, 0);
  const imported = { id: documentId, kind: 'imported' as const, researcher: '', at: createdAt };
  const first = { ...imported, insertedCharacters: characters - grown, deletedCharacters: 0 };
  return [first, ...versions].toReversed();
}

/** The text at a version, who says what in it, and what has changed since. */
export function readVersion(
  db: Db,
  { documentId, id }: CallParsed<'versions.content'>,
): CallOutput<'versions.content'> {
  const { now, text, changes: restoring, stretches } = versionAt(db, documentId, id);
  const changes = invertChanges(now, restoring);
  const present = turnsOf(db, documentId);
  const speakerAt = (offset: number) =>
    stretches.turns.findLast(({ start, end }) => start <= offset && offset < end)?.speaker ?? null;
  return {
    text,
    turns: stretches.turns.map(({ speaker, start, end, at }) => ({ speaker, start, end, at })),
    headings: [...stretches.headings],
    comparison: {
      ...compareTexts({ before: text, changes, speakerAt }),
      turnsBefore: stretches.turns.length,
      turnsAfter: present.length,
      turnsChanged: countOtherTurns(carriedTurns(stretches.turns, { changes, after: now }), present),
      emptied: emptiedBy(db, documentId, { before: now, changes: restoring, speakerAt }),
    },
  };
}

export function restoreVersion(
  work: Work,
  { documentId, id }: CallParsed<'versions.restore'>,
): CallOutput<'versions.restore'> {
  work.describe({ name: documentName(work.db, documentId) });
  const { changes, stretches } = versionAt(work.db, documentId, id);
  const { characters, emptied } = recordWhole(work, { documentId, kind: 'restored' }, () => {
    const changed = changeText(work, documentId, changes);
    bringBack(work, documentId, stretches);
    return changed;
  });
  return { characters, emptied };
}

function groupEdits(edits: readonly EditRow[]): EditRow[][] {
  const groups: EditRow[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last?.[0] && isSameCorrecting(last[0], edit)) last.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

const corrections: readonly Version['kind'][] = ['typed', 'turns'];

function isSameCorrecting(first: EditRow, edit: EditRow): boolean {
  const areCorrections = corrections.includes(first.kind) && corrections.includes(edit.kind);
  return areCorrections && first.researcher === edit.researcher && edit.at - first.at < correctingTime;
}

function versionOf(edits: readonly EditRow[]): Version {
  const { id, researcher, at } = edits.at(-1)!;
  const { kind } = edits.find((edit) => edit.kind !== 'turns') ?? edits[0]!;
  const back = takenBack(edits);
  return {
    id,
    kind,
    researcher,
    at,
    insertedCharacters: back.reduce((sum, { from, to }) => sum + to - from, 0),
    deletedCharacters: back.reduce((sum, { insert }) => sum + insert.length, 0),
  };
}
