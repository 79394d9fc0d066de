import { z } from 'zod';
import { action, query } from './define.ts';
import { nothing } from './values.ts';

/** `label` is the name of the command or job that made the step; words for it stand in the locales. */
const step = z.object({
  id: z.int(),
  label: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z.int(),
});
export type HistoryStep = z.infer<typeof step>;

export const historyContract = {
  'history.state': query(
    nothing,
    z.object({ undo: step.nullable(), redo: step.nullable(), undoCount: z.int(), redoCount: z.int() }),
  ),
  'history.undo': action(nothing, step),
  'history.redo': action(nothing, step),
};
