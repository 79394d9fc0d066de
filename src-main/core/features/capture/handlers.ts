import { marksOf } from '../../db/marks.ts';
import type { ProgramHandlers, ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { addTurn } from './add-turn.ts';
import { talkBalance } from './balance.ts';
import { capturedQuestions } from './captured-questions.ts';
import { capturedTurns } from './captured-turns.ts';
import { keepDraft, readClock, readDraft, setClock } from './clock-and-draft.ts';
import { addMarks, removeMarks } from './marks.ts';
import { respond } from './respond.ts';
import { deleteTurn, rewriteTurn } from './rewrite-turn.ts';
import { endNotes, startNotes } from './start-notes.ts';
import { deleteTasks, listTaskRuns, startTask, updateTask } from './task-runs.ts';

type Calls = Extract<ProjectCall, `capture.${string}` | `marks.${string}` | `tasks.${string}`>;

export const captureFeature: ProjectHandlers<Calls> = {
  'capture.start': startNotes,
  'capture.end': endNotes,
  'capture.turns': capturedTurns,
  'capture.questions': ({ db }, input) => capturedQuestions(db, input),
  'capture.balance': ({ db }, input) => talkBalance(db, input),
  'capture.addTurn': addTurn,
  'capture.rewriteTurn': rewriteTurn,
  'capture.deleteTurn': deleteTurn,
  'capture.respond': respond,
  'capture.clock': readClock,
  'capture.draft': ({ db }, input) => readDraft(db, input),
  'marks.list': ({ db }, { documentId }) => marksOf(db, documentId),
  'marks.add': addMarks,
  'marks.delete': removeMarks,
  'tasks.list': ({ db }, input) => listTaskRuns(db, input),
  'tasks.start': startTask,
  'tasks.update': updateTask,
  'tasks.delete': deleteTasks,
};

export const captureProgram: ProgramHandlers<'capture.setClock' | 'capture.keepDraft'> = {
  'capture.setClock': setClock,
  'capture.keepDraft': keepDraft,
};
