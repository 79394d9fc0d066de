import type { EmptiedPassage, TextComparison, TextHunk } from '../../../shared/contract/texts.ts';
import { mapPassages } from '../../../shared/domain/map-passage.ts';
import { wholeWordsAfter, wholeWordsBefore } from '../../../shared/domain/match-context.ts';
import { applyChanges } from '../../../shared/domain/text-changes.ts';
import type { TextChange } from '../../../shared/domain/text-changes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { describeEmptied } from '../../texts/describe-emptied.ts';

const mostHunks = 500;
const contextLength = 80;
/** Changes with less between them are read as one. */
const nearby = 16;

export interface Compared {
  readonly before: string;
  /** What leads from `before` to the text after. */
  readonly changes: readonly TextChange[];
  /** Who speaks at an offset of `before`. */
  speakerAt(offset: number): string | null;
}

type Hunks = Pick<TextComparison, 'hunks' | 'total' | 'insertedCharacters' | 'deletedCharacters'>;

/** What was changed, each with the words around it. */
export function compareTexts({ before, changes, speakerAt }: Compared): Hunks {
  const groups = groupNearby(before, changes);
  const hunks = groups.slice(0, mostHunks).map((group, index) => {
    const [start, end] = rangeOf(group);
    const around = { start: groups[index - 1]?.at(-1)?.to ?? 0, end: groups[index + 1]?.[0]?.from ?? before.length };
    return { ...hunkOf(before, group, around), speaker: speakerAt(start < end ? start : Math.max(0, start - 1)) };
  });
  return {
    hunks,
    total: groups.length,
    insertedCharacters: changes.reduce((sum, { insert }) => sum + insert.length, 0),
    deletedCharacters: changes.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

/** The passages of a document that the changes would leave without words. */
export function emptiedBy(db: Db, documentId: string, { before, changes }: Compared): EmptiedPassage[] {
  const sql = 'SELECT id, start, end FROM passage WHERE documentId = ? AND formerText IS NULL ORDER BY start';
  const rows = prepared(db, sql).all(documentId) as { id: string; start: number; end: number }[];
  const mapped = mapPassages(rows, changes);
  const lost = rows.filter((_, index) => mapped[index]?.start === mapped[index]?.end);
  const words = new Map(lost.map(({ id, start, end }) => [id, before.slice(start, end)]));
  return describeEmptied(db, [...words.keys()], words);
}

function groupNearby(text: string, changes: readonly TextChange[]): TextChange[][] {
  const groups: TextChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const reached = last?.at(-1)?.to ?? 0;
    const isNear = change.from - reached < nearby && !text.slice(reached, change.from).includes('\n');
    if (last && isNear) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

const rangeOf = (group: readonly TextChange[]): [number, number] => [group[0]?.from ?? 0, group.at(-1)?.to ?? 0];

function hunkOf(
  text: string,
  group: readonly TextChange[],
  around: { readonly start: number; readonly end: number },
): Omit<TextHunk, 'speaker'> {
  const [start, end] = rangeOf(group);
  const before = text.slice(start, end);
  const own = group.map(({ from, to, insert }) => ({ from: from - start, to: to - start, insert }));
  return {
    before,
    after: applyChanges(before, own),
    context: {
      before: wholeWordsBefore(text.slice(around.start, start), start - around.start, contextLength),
      after: wholeWordsAfter(text.slice(end, around.end), 0, contextLength),
    },
  };
}
