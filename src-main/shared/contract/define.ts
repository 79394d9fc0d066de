import type { z } from 'zod';

/** `query` and `command` work on the open project; `state`, `action` and `job` on the program around it. */
export type CallKind = 'query' | 'command' | 'state' | 'action' | 'job';

export interface Call<Kind extends CallKind, In extends z.ZodType, Out extends z.ZodType> {
  readonly kind: Kind;
  readonly input: In;
  readonly output: Out;
}

const define =
  <Kind extends CallKind>(kind: Kind) =>
  <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out): Call<Kind, In, Out> => ({
    kind,
    input,
    output,
  });

/** Reads the open project. */
export const query = define('query');
/** Changes the open project: one transaction, one undo step. */
export const command = define('command');
/** Reads what needs no project. */
export const state = define('state');
/** Changes what is not the project's data: which file is open, the history, preferences. */
export const action = define('action');
/** Long work: reports progress, can be cancelled, writes (if at all) as one undo step at its end. */
export const job = define('job');
