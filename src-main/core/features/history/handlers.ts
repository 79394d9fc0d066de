import { countSteps, firstUndone, lastDone, redo, undo } from '../../db/undo.ts';
import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';

export const historyFeature: ProjectHandlers<'history.state'> = {
  'history.state': ({ db }) => {
    const { done, undone } = countSteps(db);
    return { undo: lastDone(db), redo: firstUndone(db), undoCount: done, redoCount: undone };
  },
};

export const historyProgram: ProgramHandlers<'history.undo' | 'history.redo'> = {
  'history.undo': (program) => {
    const { step, topics } = undo(program.requireSession().db);
    program.announce([...topics, 'history']);
    return step;
  },
  'history.redo': (program) => {
    const { step, topics } = redo(program.requireSession().db);
    program.announce([...topics, 'history']);
    return step;
  },
};
