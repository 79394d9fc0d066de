import fc from 'fast-check';
import type { GuideLine } from '../../src-main/shared/contract/guides.ts';
import type { TestCore } from './create-test-core.ts';
import { at, attempt, codes, documents, id, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

async function guideAt(core: TestCore, i: number) {
  const found = pick(await core.call('guides.list', {}), i);
  const guide = found ? await core.call('guides.get', { id: found.id }) : { id: 'none', sections: [] };
  return { ...guide, questions: guide.sections.flatMap(({ questions }) => questions) };
}

/** Commands on guides with random input on whatever is there. */
export const guideSteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at, at).map(([name, i, j]): Step => async (core) => {
    const code = j % 2 === 0 ? { path: [name] } : null;
    const question = { text: name, minutes: j + 0.5, code, probes: [name, 'Why?'] };
    await attempt(core, 'guides.create', { name, sections: [{ name, questions: [question, { text: 'Then?' }] }] });
    const { id: guideId } = await guideAt(core, i);
    if (i % 3 === 0) await attempt(core, 'guides.copy', { id: guideId, name: `${name}2` });
    const documentIds = [id(pick(await documents(core), j))];
    await attempt(core, 'guides.assign', { documentIds, guideId: i % 4 === 0 ? null : guideId });
    if (i % 7 === 0) await attempt(core, 'guides.delete', { id: guideId });
    else await attempt(core, 'guides.rename', { id: guideId, name: `${name}3` });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const { id: guideId, sections } = await guideAt(core, i);
    const [one, beforeId] = [id(pick(sections, j)), id(pick(sections, i))];
    await attempt(core, 'guides.addSections', { guideId, sections: [{ name, minutes: j + 1 }], beforeId });
    await attempt(core, 'guides.moveSections', { ids: [one], beforeId });
    if (j % 5 === 0) await attempt(core, 'guides.deleteSections', { ids: [one] });
    else await attempt(core, 'guides.updateSection', { id: one, name, minutes: null });
  }),
  fc.tuple(at, at, words).map(([i, j, text]): Step => async (core) => {
    const { sections, questions } = await guideAt(core, i);
    const [one, beforeId] = [id(pick(questions, j)), id(pick(questions, i))];
    const sectionId = id(pick(sections, j));
    const code = { id: pick(await codes(core), j) ?? 'none' };
    await attempt(core, 'guides.addQuestions', { sectionId, questions: [{ text, code, stimuli: [text] }], beforeId });
    await attempt(core, 'guides.updateQuestion', { id: one, text, code: i % 2 === 0 ? null : code, probes: [text] });
    await attempt(core, 'guides.moveQuestions', { ids: [one], sectionId, beforeId });
    if (j % 6 === 0) await attempt(core, 'guides.deleteQuestions', { ids: [one] });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const { sections, questions } = await guideAt(core, i);
    const lines: readonly GuideLine[] = [
      { kind: 'section', id: id(pick(sections, j)) },
      { kind: 'question', id: id(pick(questions, j)) },
      { kind: 'probe', questionId: id(pick(questions, i)), index: 0 },
    ];
    const towards = i % 2 === 0 ? 'in' : 'out';
    await attempt(core, 'guides.changeLevel', { line: pick(lines, j)!, towards });
  }),
];
