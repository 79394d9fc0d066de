import fc from 'fast-check';
import { sessionMethods } from '../../src-main/shared/contract/sessions.ts';
import { at, attempt, documents, id, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

const dates = [null, '2026-11-24', '2026-11-24T09:30', '2025-01-02'];

/** Commands on sessions and the plan of the study, with random input on whatever is there. */
export const sessionSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at, at, words).map(([name, i, j, person]): Step => async (core) => {
    const participants = await core.call('participants.list', {});
    const people = [
      { participant: { id: id(pick(participants, j)) }, role: i % 2 === 0 ? ('facilitator' as const) : undefined },
      { participant: { name: person }, attended: j % 2 === 0 },
    ];
    const documentId = i % 3 === 0 ? id(pick(await documents(core), j)) : undefined;
    const guideId = j % 3 === 0 ? id(pick(await core.call('guides.list', {}), i)) : null;
    const method = pick(sessionMethods, i)!;
    await attempt(core, 'sessions.create', { name, method, date: pick(dates, j)!, people, documentId, guideId });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const session = id(pick(await core.call('sessions.list', {}), i));
    const documentId = j % 4 === 0 ? null : id(pick(await documents(core), j));
    const guideId = i % 4 === 0 ? null : id(pick(await core.call('guides.list', {}), i));
    await attempt(core, 'sessions.update', { id: session, name, documentId, date: pick(dates, j)! });
    await attempt(core, 'sessions.update', { id: session, guideId, isCancelled: i % 2 === 0, noteTakers: [name] });
    if (j % 5 === 0) await attempt(core, 'sessions.delete', { ids: [session] });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const session = id(pick(await core.call('sessions.list', {}), i));
    const participants = await core.call('participants.list', {});
    const people = [
      { participant: { id: id(pick(participants, j)) }, sign: 'z' },
      { participant: { name }, role: j % 2 === 0 ? ('facilitator' as const) : ('participant' as const) },
    ];
    await attempt(core, 'sessions.setPeople', { id: session, people });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const attributeId = id(pick(await core.call('attributes.list', {}), i));
    await attempt(core, 'quotas.create', {
      name,
      target: j + 1,
      limits: j % 2 === 0 ? [] : [{ attributeId, to: '9' }],
    });
    const { quotas } = await core.call('study.plan', {});
    const [one, beforeId] = [id(pick(quotas, j)), id(pick(quotas, i))];
    await attempt(core, 'quotas.update', { id: one, name: `${name}2`, target: i + 1 });
    await attempt(core, 'quotas.move', { id: one, beforeId });
    if (i % 5 === 0) await attempt(core, 'quotas.delete', { id: one });
    const sessions = [{ method: pick(sessionMethods, i)!, planned: j % 7 }];
    await attempt(core, 'study.update', { objectives: name, sessions });
  }),
];
