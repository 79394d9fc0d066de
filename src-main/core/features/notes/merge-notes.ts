import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { NoteChoice } from '../../../shared/contract/notes.ts';
import { ensureSessionDocument } from '../../db/ensure-session-document.ts';
import { prepared } from '../../db/run.ts';
import { speakerId } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';
import type { Program } from '../../program.ts';
import { changeTurn } from '../../texts/change-turn.ts';
import { placeNewTurn } from '../../texts/place-new-turn.ts';
import { readBoth } from './compare-notes.ts';
import type { ComparedNotes } from './compare-notes.ts';
import type { NoteTurn } from './read-notes.ts';
import { createTaking } from './take-marks.ts';
import type { Taking } from './take-marks.ts';

export async function mergeNotes(
  program: Program,
  wish: CallParsed<'notes.merge'>,
): Promise<CallOutput<'notes.merge'>> {
  const compared = await readBoth(program, wish);
  const chosen = new Map(wish.choices?.map(({ theirs, take }) => [theirs, take]));
  return program.write('notes.merge', (work) => write(work, compared, chosen));
}

interface Pair {
  readonly mine: NoteTurn;
  readonly theirs: NoteTurn;
  readonly take: NoteChoice;
}

function write(
  work: Work,
  compared: ComparedNotes,
  chosen: ReadonlyMap<number, NoteChoice>,
): CallOutput<'notes.merge'> {
  const { session, mine, theirs, pairs } = compared;
  work.describe({ name: session.name });
  const documentId = ensureSessionDocument(work, session.id);
  takeTimes(work, compared);
  const taking = createTaking(work, documentId);
  const same = pairs.flatMap((pair): Pair[] => {
    if (pair.mine === null || pair.theirs === null) return [];
    const both = { mine: mine[pair.mine]!, theirs: theirs[pair.theirs]! };
    const take = chosen.get(both.theirs.start) ?? (pair.isSame ? 'mine' : 'both');
    return [{ ...both, take }];
  });
  const joined = same.filter(({ take }) => take !== 'both');
  // From the last one on, as other words move what stands behind them.
  joined
    .toSorted((one, two) => two.mine.start - one.mine.start)
    .forEach((pair) => join(work, documentId, taking, pair));
  const kept = new Set(joined.map((pair) => pair.theirs));
  const added = timed(theirs, compared.shift).filter(({ turn }) => !kept.has(turn));
  added.forEach(({ turn, at }) => add(work, documentId, taking, { turn, at }));
  return { added: added.length, joined: joined.length, ...taking.counts() };
}

function join(work: Work, documentId: string, taking: Taking, { mine, theirs, take }: Pair): void {
  if (take === 'mine') {
    taking.take(theirs, { start: mine.start, text: mine.text });
    return;
  }
  const { number, speaker } = prepared(
    work.db,
    'SELECT number, speakerId AS speaker FROM turn WHERE documentId = ? AND start = ?',
  ).get(documentId, mine.start) as { number: number; speaker: string };
  const changed = { words: theirs.text, speakerId: speaker, at: mine.at };
  const { start } = changeTurn(work, documentId, { ...mine, number }, changed);
  taking.take(theirs, { start, text: theirs.text });
}

function add(work: Work, documentId: string, taking: Taking, { turn, at }: TimedTurn): void {
  const speaker = speakerId(work, documentId, turn.speaker, taking.participantOf(turn.participantId, turn.participant));
  const { start } = placeNewTurn(work, { documentId, speakerId: speaker, words: turn.text, at });
  taking.take(turn, { start, text: turn.text });
}

interface TimedTurn {
  readonly turn: NoteTurn;
  readonly at: number;
}

/** A turn without a time comes with the one before it. */
function timed(turns: readonly NoteTurn[], shift: number): readonly TimedTurn[] {
  let at = 0;
  return turns.map((turn) => {
    at = turn.at === null ? at : Math.max(0, turn.at + shift);
    return { turn, at };
  });
}

/** Notes that were only taken there were taken when they say. */
function takeTimes(work: Work, { session, theirSession }: ComparedNotes): void {
  const sql = `UPDATE session SET startedAt = ?, endedAt = ? WHERE id = ? AND startedAt IS NULL`;
  prepared(work.db, sql).run(theirSession.startedAt, theirSession.endedAt, session.id);
}
