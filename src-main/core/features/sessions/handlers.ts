import { listSessions, readSession } from '../../db/read-sessions.ts';
import { readStudyPlan } from '../../db/read-study-plan.ts';
import type { ProjectCall, ProjectHandlers } from '../../handlers.ts';
import { createSession, deleteSessions, updateSession } from './commands.ts';
import { setPeople } from './people.ts';
import { createQuota, deleteQuota, moveQuota, updateQuota } from './quotas.ts';
import { updateStudyPlan } from './study.ts';

type Calls = Extract<ProjectCall, `${'sessions' | 'study' | 'quotas'}.${string}`>;

export const sessionsFeature: ProjectHandlers<Calls> = {
  'sessions.list': ({ db }) => listSessions(db),
  'sessions.get': ({ db }, { id }) => readSession(db, id),
  'sessions.create': createSession,
  'sessions.update': updateSession,
  'sessions.setPeople': setPeople,
  'sessions.delete': deleteSessions,
  'study.plan': ({ db }) => readStudyPlan(db),
  'study.update': updateStudyPlan,
  'quotas.create': createQuota,
  'quotas.update': updateQuota,
  'quotas.delete': deleteQuota,
  'quotas.move': moveQuota,
};
