import type { CallOutput } from '../../shared/contract/index.ts';
import { sessionMethods } from '../../shared/contract/sessions.ts';
import type { SessionMethod } from '../../shared/contract/sessions.ts';
import { sessionState } from '../../shared/domain/session-state.ts';
import { readQuotas } from './read-quotas.ts';
import { sessionRows } from './read-sessions.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** What the study is for, how many sessions are planned and were held, and the quotas with what is filled. */
export function readStudyPlan(db: Db): CallOutput<'study.plan'> {
  return { ...readPlanWords(db), sessions: countSessions(db), quotas: readQuotas(db) };
}

interface PlanWords {
  readonly objectives: string;
  readonly methods: string;
}

export const readPlanWords = (db: Db): PlanWords =>
  (prepared(db, 'SELECT objectives, methods FROM studyPlan').get() as PlanWords | undefined) ?? {
    objectives: '',
    methods: '',
  };

function countSessions(db: Db): CallOutput<'study.plan'>['sessions'] {
  const planned = new Map(
    prepared(db, 'SELECT method, count FROM plannedSessions').raw().all() as [SessionMethod, number][],
  );
  const states = Map.groupBy(sessionRows(db), ({ method }) => method);
  return sessionMethods
    .map((method) => {
      const own = (states.get(method) ?? []).map((row) => sessionState(row));
      const held = own.filter((state) => state === 'held').length;
      const scheduled = own.filter((state) => state === 'planned' || state === 'running').length;
      return { method, planned: planned.get(method) ?? 0, scheduled, held };
    })
    .filter((count) => count.planned + count.scheduled + count.held > 0);
}
