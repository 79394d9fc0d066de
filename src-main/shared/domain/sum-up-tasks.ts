import { median } from 'd3-array';

export interface TaskTry {
  readonly questionId: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: 'success' | 'partial' | 'failure' | null;
  readonly assists: number;
}

export interface TaskSum {
  readonly success: number;
  readonly partial: number;
  readonly failure: number;
  /** Of the tries that ended, in ms. */
  readonly median: number | null;
  readonly assists: number;
}

/** How the tries at one task went. */
export function sumUpTries(tries: readonly TaskTry[]): TaskSum {
  const count = (outcome: TaskTry['outcome']) => tries.filter((one) => one.outcome === outcome).length;
  return {
    success: count('success'),
    partial: count('partial'),
    failure: count('failure'),
    median: median(tries.flatMap((one) => tryDuration(one) ?? [])) ?? null,
    assists: tries.reduce((sum, { assists }) => sum + assists, 0),
  };
}

/** In ms; null while it goes on. */
export const tryDuration = ({ startedAt, endedAt }: Pick<TaskTry, 'startedAt' | 'endedAt'>): number | null =>
  endedAt === null ? null : Math.max(0, endedAt - startedAt);
