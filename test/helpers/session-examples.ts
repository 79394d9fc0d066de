import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { createGuide } from './create-guide.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `${'sessions' | 'study' | 'quotas'}.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

const sessionIn = ({ call }: TestCore) =>
  call('sessions.create', {
    name: 'Group 1',
    method: 'focus-group',
    people: [{ participant: { name: 'Lin' }, role: 'facilitator' }, { participant: { name: 'Anna' } }],
  });

const quotaIn = async ({ call }: TestCore) => {
  const attribute = await call('attributes.create', { subject: 'participant', name: 'Age', type: 'number' });
  return call('quotas.create', { name: 'Under 30', target: 6, limits: [{ attributeId: attribute.id, to: '29' }] });
};

/** An input for each command on sessions and the plan of the study. */
export const sessionExamples: Examples = {
  'sessions.create': async (study, core) => ({
    name: '焦点小组 2',
    method: 'focus-group',
    date: '2026-11-24T14:30',
    place: "Anna's office",
    noteTakers: ['Wu', 'Zoë'],
    guideId: (await createGuide(core, study)).id,
    documentId: study.group.id,
    people: [
      { participant: { name: 'New here' }, sign: 'n' },
      { participant: { name: 'Lin' }, role: 'facilitator' },
    ],
  }),
  'sessions.update': async (study, core) => ({
    ...(await sessionIn(core)),
    name: '“Group” one',
    method: 'interview',
    date: '2026-11-25',
    noteTakers: ['Wu'],
    guideId: (await createGuide(core, study)).id,
    documentId: study.meeting.id,
    isCancelled: true,
  }),
  'sessions.setPeople': async ({ meeting }, core) => ({
    ...(await sessionIn(core)),
    people: [
      { participant: { id: meeting.speakers[1]!.participantId }, role: 'facilitator', sign: 'x' },
      { participant: { name: 'Anna' }, attended: false },
      { participant: { name: '王芳' } },
    ],
  }),
  'sessions.delete': async (_study, core) => ({ ids: [(await sessionIn(core)).id] }),
  'study.update': async (_study, { call }) => {
    await call('study.update', { objectives: 'Before', sessions: [{ method: 'interview', planned: 6 }] });
    const sessions = [
      { method: 'interview' as const, planned: 0 },
      { method: 'diary' as const, planned: 4 },
    ];
    return { objectives: 'What they **need**\n\n- and why', methods: '访谈', sessions };
  },
  'quotas.create': async (_study, { call }) => {
    const { id } = await call('attributes.create', { subject: 'participant', name: 'City', type: 'text' });
    return { name: '来自北京', target: 3, limits: [{ attributeId: id, oneOf: ['北京'] }] };
  },
  'quotas.update': async (_study, core) => ({ ...(await quotaIn(core)), name: 'Everybody', target: 12, limits: [] }),
  'quotas.delete': async (_study, core) => quotaIn(core),
  'quotas.move': async (_study, core) => {
    const beforeId = (await quotaIn(core)).id;
    return { ...(await core.call('quotas.create', { name: 'All', target: 9, limits: [] })), beforeId };
  },
};
