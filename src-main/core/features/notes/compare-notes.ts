import { basename } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { NotedTurn as ShownTurn } from '../../../shared/contract/notes.ts';
import type { SessionSummary } from '../../../shared/contract/sessions.ts';
import { lineUpNotes, shiftOfNotes } from '../../../shared/domain/line-up-notes.ts';
import { AppError } from '../../../shared/errors.ts';
import { listSessions, requireSession } from '../../db/read-sessions.ts';
import type { SessionRow } from '../../db/read-sessions.ts';
import type { Program } from '../../program.ts';
import { readNotes } from './read-notes.ts';
import type { NoteTurn } from './read-notes.ts';
import { readTheirProject } from './read-their-project.ts';

export interface ComparedNotes {
  readonly mine: readonly NoteTurn[];
  readonly theirs: readonly NoteTurn[];
  readonly session: SessionRow;
  readonly theirSession: SessionSummary;
  readonly theirSessions: readonly SessionSummary[];
  readonly shift: number;
  readonly pairs: ReturnType<typeof lineUpNotes>;
}

type Wish = Pick<CallParsed<'notes.compare'>, 'sessionId' | 'path' | 'theirSessionId' | 'shift'>;

export async function compareNotes(program: Program, wish: Wish): Promise<CallOutput<'notes.compare'>> {
  const { mine, theirs, theirSession, theirSessions, shift, pairs } = await readBoth(program, wish);
  return {
    file: basename(wish.path),
    theirSession: { id: theirSession.id, name: theirSession.name },
    theirSessions: theirSessions.map(({ id, name, turns }) => ({ id, name, turns })),
    shift,
    rows: pairs.map((pair) => ({
      mine: pair.mine === null ? null : shown(mine[pair.mine]!, 0),
      theirs: pair.theirs === null ? null : shown(theirs[pair.theirs]!, shift),
      likeness: pair.likeness,
      isSame: pair.isSame,
    })),
  };
}

/** A day: nobody's notes of one session are further apart. */
const longestShift = 86_400_000;

/** Both note-takers' turns, lined up. */
export async function readBoth(program: Program, wish: Wish): Promise<ComparedNotes> {
  const project = program.requireProject();
  const session = requireSession(project.db, wish.sessionId);
  const { theirSessions, theirSession, theirs } = await readTheirProject(program, wish.path, (db) => {
    const sessions = listSessions(db);
    const chosen = chooseTheirs(sessions, session, wish);
    return { theirSessions: sessions, theirSession: chosen, theirs: readNotes(db, chosen.documentId) };
  });
  if (program.project() !== project) throw new AppError('no-project');
  const mine = readNotes(project.db, requireSession(project.db, wish.sessionId).documentId);
  const shift = wish.shift ?? shiftOfNotes(mine, theirs) ?? shiftOfClocks(session, theirSession);
  return { mine, theirs, session, theirSession, theirSessions, shift, pairs: lineUpNotes(mine, theirs, shift) };
}

type Begun = Pick<SessionRow, 'startedAt'>;

function shiftOfClocks(mine: Begun, theirs: Begun): number {
  if (mine.startedAt === null || theirs.startedAt === null) return 0;
  const shift = theirs.startedAt - mine.startedAt;
  return Math.abs(shift) < longestShift ? shift : 0;
}

function chooseTheirs(
  sessions: readonly SessionSummary[],
  mine: SessionRow,
  { path, theirSessionId }: Wish,
): SessionSummary {
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
