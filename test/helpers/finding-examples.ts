import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import { createJourney } from './create-journey.ts';
import { placeOf } from './create-study.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `findings.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

const place = ({ group }: Study) => ({ documentId: group.id, ...placeOf(group, '車子壞了') });

/** Three findings in two groups. */
async function groupFindings({ findings }: Study, { call }: TestCore): Promise<void> {
  await call('findings.create', { title: 'A third', group: 'Service' });
  await call('findings.classify', { ids: [findings[0]], group: 'Service' });
}

/** An input for each command on findings. */
export const findingExamples: Examples = {
  'findings.create': (study) => ({ title: 'A third', priority: 'low', group: "Anna's", places: [place(study)] }),
  'findings.update': (study) => ({
    id: study.findings[0],
    text: `**A paragraph** on [找](motif:place/${study.group.id}/0-3)`,
    recommendation: 'Do it',
  }),
  'findings.classify': async (study, core) => {
    const { personaId, stages } = await createJourney(core, study);
    await core.call('findings.classify', { ids: [study.findings[0]], addTags: ['old'], personaIds: [] });
    return {
      ids: [...study.findings],
      priority: 'low',
      state: 'final',
      severity: 4,
      frequency: 2,
      group: '服務',
      addTags: ['Kiosk', 'kiosk', '語音'],
      removeTags: ['OLD'],
      personaIds: [personaId],
      stageIds: [stages[1]],
    };
  },
  'findings.renameGroup': async (study, core) => {
    await groupFindings(study, core);
    return { group: 'service', newName: "Service & 'care'" };
  },
  'findings.moveGroup': async (study, core) => {
    await groupFindings(study, core);
    return { group: 'Service', beforeGroup: '' };
  },
  'findings.delete': ({ findings }) => ({ ids: [...findings] }),
  'findings.move': ({ findings }) => ({ ids: [findings[1]], beforeId: findings[0] }),
  'findings.merge': async (study, core) => {
    const { call } = core;
    const [first, second] = study.findings;
    const link = `[it](motif:finding/${first})`;
    await call('findings.update', { id: second, text: `See ${link}`, recommendation: 'Do that' });
    await call('memos.create', { target: { kind: 'project' }, text: link });
    await call('findings.classify', { ids: [first], addTags: ['Kiosk'] });
    const { id: boardId } = await call('boards.create', { name: 'Findings' });
    await call('boards.addCards', { boardId, sources: [{ kind: 'finding', findingId: first }] });
    const options = { findings: [first, second], text: link };
    await call('reports.create', { name: 'Report', blocks: [{ kind: 'findings', options }] });
    return { ids: [first], intoId: second };
  },
  'findings.addEvidence': (study) => ({ id: study.findings[1], side: 'against', places: [place(study)] }),
  'findings.setEvidence': ({ evidence }) => ({ evidenceId: evidence[0], side: 'against', excerpt: '… losing it' }),
  'findings.removeEvidence': ({ evidence }) => ({ evidenceId: evidence[0] }),
  'findings.moveEvidence': ({ evidence }) => ({ evidenceId: evidence[1], beforeId: evidence[0] }),
};
