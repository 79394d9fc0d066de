import type { CallInput, CallNameOf } from '../../src-main/shared/contract/index.ts';
import type { Guide } from '../../src-main/shared/contract/guides.ts';
import { createGuide } from './create-guide.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

type Described = Extract<CallNameOf<'command'>, `guides.${string}`>;
type Examples = {
  readonly [Name in Described]: (study: Study, core: TestCore) => CallInput<Name> | Promise<CallInput<Name>>;
};

/** An input that is made of the guide that is made first. */
const on =
  <Input>(input: (guide: Guide, study: Study) => Input) =>
  async (study: Study, core: TestCore) =>
    input(await createGuide(core, study), study);

const sectionId = ({ sections }: Guide, index: number) => sections[index]!.id;
const questionId = ({ sections }: Guide, section: number, index: number) => sections[section]!.questions[index]!.id;

/** An input for each command on guides. */
export const guideExamples: Examples = {
  'guides.create': () => ({
    name: "Anna's 提纲",
    sections: [{ name: '', questions: [{ text: 'Why?', minutes: 1, code: { path: ['Reasons', 'Why'] } }] }],
  }),
  'guides.rename': on(({ id }) => ({ id, name: '“Another”' })),
  'guides.copy': on(({ id }) => ({ id, name: 'Second wave' })),
  'guides.delete': on(({ id }) => ({ id })),
  'guides.assign': on(({ id }, { meeting, group }) => ({ documentIds: [meeting.id, group.id], guideId: id })),
  'guides.addSections': on((guide) => ({
    guideId: guide.id,
    sections: [
      { name: 'Warm-up', minutes: 5 },
      { name: '', questions: [{ text: '還有嗎？' }] },
    ],
    beforeId: sectionId(guide, 0),
  })),
  'guides.updateSection': on((guide) => ({ id: sectionId(guide, 0), name: "It's", minutes: null })),
  'guides.moveSections': on((guide) => ({ ids: [sectionId(guide, 1)], beforeId: sectionId(guide, 0) })),
  'guides.deleteSections': on((guide) => ({ ids: [sectionId(guide, 0)] })),
  'guides.addQuestions': on((guide, { codes }) => ({
    sectionId: sectionId(guide, 1),
    questions: [{ text: 'Else?', code: { id: codes.voice }, stimuli: ['Card A'] }, { text: '為什麼？' }],
    beforeId: questionId(guide, 1, 0),
  })),
  'guides.updateQuestion': on((guide) => ({
    id: questionId(guide, 0, 0),
    text: 'By which way?',
    minutes: 7.5,
    code: { path: ['Ways'] },
    probes: [],
    stimuli: ['Map'],
  })),
  'guides.moveQuestions': on((guide) => ({
    ids: [questionId(guide, 0, 0)],
    sectionId: sectionId(guide, 1),
    beforeId: questionId(guide, 1, 0),
  })),
  'guides.deleteQuestions': on((guide) => ({ ids: [questionId(guide, 0, 1), questionId(guide, 1, 0)] })),
  'guides.changeLevel': on((guide) => ({
    line: { kind: 'question' as const, id: questionId(guide, 0, 0) },
    towards: 'out' as const,
  })),
};
