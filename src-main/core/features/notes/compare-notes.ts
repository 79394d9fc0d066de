import { basename } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { NotedTurn as ShownTurn } from '../../../shared/contract/notes.ts';
import { lineUpNotes, shiftOfNotes } from '../../../shared/domain/line-up-notes.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Program } from '../../program.ts';
import { readNotes } from './read-notes.ts';
import type { NoteTurn } from './read-notes.ts';
import { readTheirProject } from './read-their-project.ts';

interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly documentId: string | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

export interface ComparedNotes {
  readonly mine: readonly NoteTurn[];
  readonly theirs: readonly NoteTurn[];
  readonly session: SessionRow;
  readonly theirSession: SessionRow;
  readonly theirSessions: readonly { readonly id: string; readonly name: string; readonly turns: number }[];
  readonly shift: number;
  readonly pairs: ReturnType<typeof lineUpNotes>;
}

type Wish = Pick<CallParsed<'notes.compare'>, 'sessionId' | 'path' | 'theirSessionId' | 'shift'>;

export async function compareNotes(program: Program, wish: Wish): Promise<CallOutput<'notes.compare'>> {
  const { mine, theirs, theirSession, theirSessions, shift, pairs } = await readBoth(program, wish);
  return {
    file: basename(wish.path),
    theirSession: { id: theirSession.id, name: theirSession.name },
    theirSessions: [...theirSessions],
    shift,
    rows: pairs.map((pair) => ({
      mine: pair.mine === null ? null : shown(mine[pair.mine]!, 0),
      theirs: pair.theirs === null ? null : shown(theirs[pair.theirs]!, shift),
      likeness: pair.likeness,
    })),
  };
}

/** A day: nobody's notes of one session are further apart. */
const longestShift = 86_400_000;

/** Both note-takers' turns, lined up. */
export async function readBoth(program: Program, wish: Wish): Promise<ComparedNotes> {
  const project = program.requireProject();
  const theirs = await readTheirProject(program, wish.path, (db) => {
    const sessions = sessionsOf(db);
    const session = requireOwn(project.db, wish.sessionId);
    const chosen = chooseTheirs(sessions, session, wish);
    return { sessions, chosen, turns: readNotes(db, chosen.documentId), counts: turnCounts(db) };
  });
  if (program.project() !== project) throw new AppError('no-project');
  const session = requireOwn(project.db, wish.sessionId);
  const mine = readNotes(project.db, session.documentId);
  const shift = wish.shift ?? shiftOfNotes(mine, theirs.turns) ?? shiftOfClocks(session, theirs.chosen);
  return {
    mine,
    theirs: theirs.turns,
    session,
    theirSession: theirs.chosen,
    theirSessions: theirs.sessions.map(({ id, name }) => ({ id, name, turns: theirs.counts.get(id) ?? 0 })),
    shift,
    pairs: lineUpNotes(mine, theirs.turns, shift),
  };
}

function shiftOfClocks(mine: SessionRow, theirs: SessionRow): number {
  const shift = (theirs.startedAt ?? 0) - (mine.startedAt ?? 0);
  const isKnown = mine.startedAt !== null && theirs.startedAt !== null;
  return isKnown && Math.abs(shift) < longestShift ? shift : 0;
}

function requireOwn(db: Db, id: string): SessionRow {
  const session = sessionsOf(db).find((candidate) => candidate.id === id);
  if (!session) throw new AppError('not-found', { kind: 'session', id });
  return session;
}

const sessionsOf = (db: Db): SessionRow[] =>
  prepared(
    db,
    'SELECT id, name, documentId, startedAt, endedAt FROM session ORDER BY createdAt, id',
  ).all() as SessionRow[];

function turnCounts(db: Db): ReadonlyMap<string, number> {
  const sql = `SELECT session.id, count(turn.number) AS turns
    FROM session LEFT JOIN turn ON turn.documentId = session.documentId GROUP BY session.id`;
  const rows = prepared(db, sql).all() as { id: string; turns: number }[];
  return new Map(rows.map(({ id, turns }) => [id, turns]));
}

function chooseTheirs(sessions: readonly SessionRow[], mine: SessionRow, { path, theirSessionId }: Wish): SessionRow {
  const sameName = sessions.filter(({ name }) => name.toLowerCase() === mine.name.toLowerCase());
  const chosen = theirSessionId
    ? sessions.find(({ id }) => id === theirSessionId)
    : (sessions.find(({ id }) => id === mine.id) ?? sameName[0] ?? (sessions.length === 1 ? sessions[0] : undefined));
  if (chosen) return chosen;
  throw new AppError(sessions.length === 0 ? 'notes-no-session' : 'notes-which-session', {
    path,
    name: mine.name,
    sessions: sessions.map(({ name }) => name).join(' · '),
  });
}

const shown = ({ start, speaker, at, text, codings, marks }: NoteTurn, shift: number): ShownTurn => ({
  start,
  speaker,
  at: at === null ? null : at + shift,
  text,
  codes: [...new Set(codings.map(({ path }) => path.at(-1)!))],
  marks: marks.length,
});
