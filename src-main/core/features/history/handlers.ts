import { countSteps, firstUndone, lastDone, redo, undo } from '../../db/undo.ts';
import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';
import { followResearcher } from './follow-researcher.ts';
import { goToStep } from './go-to-step.ts';
import { listSteps } from './queries.ts';

const shownSteps = 500;

export const historyFeature: ProjectHandlers<'history.state' | 'history.steps'> = {
  'history.state': ({ db }) => {
    const { done, undone } = countSteps(db);
    return { undo: lastDone(db), redo: firstUndone(db), undoCount: done, redoCount: undone };
  },
  'history.steps': ({ db }, { limit = shownSteps }) => listSteps(db, limit),
};

export const historyProgram: ProgramHandlers<'history.undo' | 'history.redo' | 'history.goTo'> = {
  'history.undo': (program) => {
    const { step, topics } = followResearcher(program, () => undo(program.requireProject().db));
    program.announce([...topics, 'history']);
    return step;
  },
  'history.redo': (program) => {
    const { step, topics } = followResearcher(program, () => redo(program.requireProject().db));
    program.announce([...topics, 'history']);
    return step;
  },
  'history.goTo': (program, { stepId }) => {
    const { counts, topics } = followResearcher(program, () => goToStep(program.requireProject().db, stepId));
    program.announce(topics.length > 0 ? [...topics, 'history'] : []);
    return counts;
  },
};
