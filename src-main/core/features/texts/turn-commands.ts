import { boundaryBefore } from '../../../shared/domain/graphemes.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { deleteSilentSpeakers, speakerId } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';
import { changeText } from '../../texts/change-text.ts';
import { readText } from '../../texts/read-text.ts';
import { recordWhole } from '../../texts/record-edit.ts';

const sameText = { inverse: [] } as const;

interface TurnRow {
  readonly number: number;
  readonly speakerId: string;
  readonly start: number;
  readonly end: number;
}

export function splitTurn(work: Work, { documentId, at, speaker, time }: CallParsed<'turns.split'>): Nothing {
  const turn = turnAt(work.db, documentId, at);
  if (!turn) throw new AppError('not-found', { kind: 'turn', id: String(at) });
  const text = readText(work.db, documentId);
  const line = lineBreakAt(text, boundaryBefore(text, at, true));
  if (blank(text, turn.start, line.from) || blank(text, line.to, turn.end))
    throw new AppError('turn-empty', { start: turn.start, end: turn.end });
  recordWhole(work, { documentId, kind: 'turns' }, () => {
    const changes = text.slice(line.from, line.to) === '\n' ? [] : [{ ...line, insert: '\n' }];
    const changed = changeText(work, documentId, changes);
    const end = (turnAt(work.db, documentId, turn.start) ?? turn).end;
    const start = line.from + 1;
    const said = speaker === undefined ? turn.speakerId : speakerId(work, documentId, speaker);
    placeTurn(work.db, turn.number, { start: turn.start, end: line.from });
    run(work.db, build.insertInto('turn').values({ documentId, speakerId: said, start, end, at: time ?? null }));
    describe(work, said);
    return changed;
  });
  return {};
}

export function joinTurns(work: Work, { documentId, start }: CallParsed<'turns.join'>): Nothing {
  const { db } = work;
  const turn = turnAt(db, documentId, start);
  if (turn?.start !== start) throw new AppError('not-found', { kind: 'turn', id: String(start) });
  const before = turnBefore(db, documentId, start);
  if (!before) throw new AppError('turn-first');
  recordWhole(work, { documentId, kind: 'turns' }, () => {
    run(db, build.deleteFrom('turn').where('number', '=', turn.number));
    placeTurn(db, before.number, { start: before.start, end: turn.end });
    return sameText;
  });
  describe(work, before.speakerId);
  deleteSilentSpeakers(work, documentId);
  return {};
}

export function setSpeaker(work: Work, input: CallParsed<'turns.setSpeaker'>): Nothing {
  const { db } = work;
  const { documentId, start, speaker, time = null } = input;
  const turn = turnAt(db, documentId, start);
  const line = turn ? null : paragraphAt(readText(db, documentId), start);
  const said = speakerId(work, documentId, speaker);
  const at = recordedAt(db, documentId, start) ?? time;
  work.describe({ name: speaker });
  recordWhole(work, { documentId, kind: 'turns' }, () => {
    if (turn) run(db, build.updateTable('turn').set({ speakerId: said }).where('number', '=', turn.number));
    if (line) run(db, build.insertInto('turn').values({ documentId, speakerId: said, ...line, at }));
    return sameText;
  });
  deleteSilentSpeakers(work, documentId);
  return {};
}

/** When a stretch of the recording begins for which a line stands. */
function recordedAt(db: Db, documentId: string, offset: number): number | null {
  const sql = `SELECT min(since) FROM mark JOIN passage ON passage.id = passageId
    WHERE documentId = ? AND start <= ? AND "end" >= ? AND mark.kind = 'recorded'`;
  return prepared(db, sql).pluck().get(documentId, offset, offset) as number | null;
}

/** The turn in which `offset` lies, its end included. */
function turnAt(db: Db, documentId: string, offset: number): TurnRow | undefined {
  const turn = turnBefore(db, documentId, offset + 1);
  return turn && offset <= turn.end ? turn : undefined;
}

/** The last turn that begins before `offset`. */
function turnBefore(db: Db, documentId: string, offset: number): TurnRow | undefined {
  const last = build
    .selectFrom('turn')
    .select(['number', 'speakerId', 'start', 'end'])
    .where('documentId', '=', documentId)
    .where('start', '<', offset)
    .orderBy('start', 'desc')
    .limit(1);
  return first(db, last);
}

function placeTurn(db: Db, number: number, place: { readonly start: number; readonly end: number }): void {
  run(db, build.updateTable('turn').set(place).where('number', '=', number));
}

function describe(work: Work, id: string): void {
  const name = prepared(work.db, 'SELECT name FROM speaker WHERE id = ?').pluck().get(id) as string;
  work.describe({ name });
}

/** The spaces and the line end around `at`, where a line may be broken. */
function lineBreakAt(text: string, at: number): { readonly from: number; readonly to: number } {
  const before = text.slice(0, at).trimEnd().length;
  const after = text.length - text.slice(at).trimStart().length;
  return { from: before, to: after };
}

const blank = (text: string, start: number, end: number): boolean =>
  text.slice(start, Math.max(start, end)).trim() === '';

function paragraphAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  if (offset > text.length) throw new AppError('outside-text', { start: offset, end: offset, length: text.length });
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const words = text.slice(from, newline < 0 ? text.length : newline);
  if (words.trim() === '') throw new AppError('passage-empty', { start: from, end: from + words.length });
  const start = from + words.length - words.trimStart().length;
  return { start, end: from + words.trimEnd().length };
}
