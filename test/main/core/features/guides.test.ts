import { beforeEach, describe, expect, it } from 'vitest';
import type { Guide } from '../../../../src-main/shared/contract/guides.ts';
import type { CallInput } from '../../../../src-main/shared/contract/index.ts';
import { createGuide } from '../../../helpers/create-guide.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
let guide: Guide;
beforeEach(async () => {
  guide = await createGuide(hand.core, hand.study);
});

const read = () => hand.core.call('guides.get', { id: guide.id });
/** Sections with their questions, and their probes in brackets. */
const outline = async () =>
  (await read()).sections.map(({ name, questions }) => [
    name,
    ...questions.map(({ text, probes }) => (probes.length > 0 ? `${text} [${probes.join(', ')}]` : text)),
  ]);
const section = (index: number) => guide.sections[index]!;
const question = (index: number, number: number) => section(index).questions[number]!;
const codeOf = async (index: number, number: number) => (await read()).sections[index]!.questions[number]!.codeId;

const came = 'How did you come here?';
const asked = 'Whom did you ask?';
const broken = '車子壞了怎麼辦？';

describe('a guide', () => {
  it('is listed with what it holds and how long it is planned to take', async () => {
    expect(await hand.core.call('guides.list', {})).toEqual([
      { id: guide.id, name: 'Street guide', sections: 2, questions: 3, minutes: 17.5, documents: 1 },
    ]);
  });

  it('makes the codes that its questions name', async () => {
    const questions = [{ text: 'Why?', code: { path: ['Reasons', 'Why'] } }];
    await hand.core.call('guides.create', { name: 'Other', sections: [{ name: '', questions }] });
    const names = (await hand.core.call('codes.tree', {})).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Reasons', 'Why']));
  });

  it('is copied with all that stands in it, without the documents that were conducted by it', async () => {
    const { id } = await hand.core.call('guides.copy', { id: guide.id, name: 'Wave 2' });
    const copy = await hand.core.call('guides.get', { id });
    const bare = ({ sections }: Guide) =>
      sections.map(({ id: _id, questions, ...rest }) => [rest, questions.map(({ id: _question, ...own }) => own)]);
    expect(bare(copy)).toEqual(bare(await read()));
    expect(copy.documentIds).toEqual([]);
  });

  it('goes with its questions, and leaves its documents and codes', async () => {
    await hand.core.call('guides.delete', { id: guide.id });
    expect(await hand.core.call('guides.list', {})).toEqual([]);
    expect((await hand.core.call('documents.list', {})).map(({ guideId }) => guideId)).toEqual([null, null]);
    expect((await hand.core.call('codes.tree', {})).map(({ id }) => id)).toContain(hand.study.codes.find);
  });

  it.each([
    ['guides.create', { name: 'STREET guide' }, 'name-taken'],
    ['guides.rename', { id: 'none', name: 'Other' }, 'not-found'],
    ['guides.addSections', { guideId: 'none', sections: [{ name: 'A' }] }, 'not-found'],
    ['guides.addQuestions', { sectionId: 'none', questions: [{ text: 'A' }] }, 'not-found'],
    ['guides.updateQuestion', { id: 'none', text: 'A' }, 'not-found'],
    ['guides.deleteSections', { ids: ['none'] }, 'not-found'],
    ['guides.assign', { documentIds: ['none'], guideId: null }, 'not-found'],
    ['guides.create', { name: ' ' }, 'invalid-input'],
  ] as const)('refuses %s %j', async (name, input, code) => {
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code });
  });
});

describe('sections and questions', () => {
  it('are added before others, moved and taken away', async () => {
    const { ids } = await hand.core.call('guides.addSections', {
      guideId: guide.id,
      sections: [{ name: 'Warm-up', questions: [{ text: 'Who?' }] }],
      beforeId: section(0).id,
    });
    await hand.core.call('guides.addQuestions', {
      sectionId: section(0).id,
      questions: [{ text: 'Which way?' }],
      beforeId: question(0, 1).id,
    });
    await hand.core.call('guides.moveSections', { ids, beforeId: section(1).id });
    expect(await outline()).toEqual([
      ['Getting there', `${came} [By whom?, 多久？]`, 'Which way?', asked],
      ['Warm-up', 'Who?'],
      ['等待', broken],
    ]);
    await hand.core.call('guides.deleteSections', { ids: [section(0).id] });
    expect(await outline()).toEqual([
      ['Warm-up', 'Who?'],
      ['等待', broken],
    ]);
  });

  it('move into another section, also several at once', async () => {
    const ids = [question(0, 0).id, question(0, 1).id];
    await hand.core.call('guides.moveQuestions', { ids, sectionId: section(1).id, beforeId: question(1, 0).id });
    expect(await outline()).toEqual([['Getting there'], ['等待', `${came} [By whom?, 多久？]`, asked, broken]]);
  });

  it('keep what a change does not name', async () => {
    await hand.core.call('guides.updateQuestion', { id: question(0, 0).id, minutes: 8 });
    expect((await read()).sections[0]!.questions[0]).toEqual({ ...question(0, 0), minutes: 8 });
    await hand.core.call('guides.updateQuestion', { id: question(0, 0).id, code: null, probes: [] });
    expect(await codeOf(0, 0)).toBeNull();
  });
});

describe('the level of a line', () => {
  const change = (line: CallInput<'guides.changeLevel'>['line'], towards: 'in' | 'out') =>
    hand.core.call('guides.changeLevel', { line, towards });

  it('goes in from a question to a probe of the one above, which takes its plan and stimuli', async () => {
    await hand.core.call('guides.updateQuestion', { id: question(0, 1).id, minutes: 2, probes: ['Else?'] });
    const line = await change({ kind: 'question', id: question(0, 1).id }, 'in');
    expect(line).toEqual({ kind: 'probe', questionId: question(0, 0).id, index: 2 });
    expect((await read()).sections[0]!.questions).toMatchObject([
      { text: came, minutes: 7, probes: ['By whom?', '多久？', asked, 'Else?'], stimuli: ['Photo of the stop'] },
    ]);
  });

  it('goes out from a probe to a question, the probes behind it along', async () => {
    await change({ kind: 'probe', questionId: question(0, 0).id, index: 0 }, 'out');
    expect((await outline())[0]).toEqual(['Getting there', came, 'By whom? [多久？]', asked]);
  });

  it('goes out from a question to a section, its probes and the questions behind it along', async () => {
    const line = await change({ kind: 'question', id: question(0, 0).id }, 'out');
    expect(await outline()).toEqual([['Getting there'], [came, 'By whom?', '多久？', asked], ['等待', broken]]);
    expect((await read()).sections[1]).toMatchObject({ id: line.kind === 'section' && line.id, minutes: 5 });
  });

  it('goes in from a section to a question of the section above, its questions along', async () => {
    await hand.core.call('guides.updateSection', { id: section(1).id, minutes: 6 });
    await change({ kind: 'section', id: section(1).id }, 'in');
    expect(await outline()).toEqual([['Getting there', `${came} [By whom?, 多久？]`, asked, '等待', broken]]);
    expect((await read()).sections[0]!.questions.slice(2)).toMatchObject([{ minutes: 3.5 }, { minutes: 2.5 }]);
  });

  it('of a section without a name goes in as its questions alone', async () => {
    await hand.core.call('guides.updateSection', { id: section(1).id, name: '' });
    const line = await change({ kind: 'section', id: section(1).id }, 'in');
    expect(line).toEqual({ kind: 'section', id: section(0).id });
    expect((await outline())[0]!.slice(2)).toEqual([asked, broken]);
  });

  it('is refused where there is nothing to go to', async () => {
    const refused = { code: 'guide-level' };
    await expect(change({ kind: 'section', id: section(0).id }, 'in')).rejects.toMatchObject(refused);
    await expect(change({ kind: 'section', id: section(0).id }, 'out')).rejects.toMatchObject(refused);
    await expect(change({ kind: 'question', id: question(0, 0).id }, 'in')).rejects.toMatchObject(refused);
    const probe = { kind: 'probe', questionId: question(0, 0).id, index: 0 } as const;
    await expect(change(probe, 'in')).rejects.toMatchObject(refused);
    await expect(change({ ...probe, index: 9 }, 'out')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the code of a question', () => {
  it('is the one into which it is merged, and again itself when that is undone', async () => {
    const { find, colour } = hand.study.codes;
    await hand.core.call('codes.merge', { ids: [find], intoId: colour });
    expect(await codeOf(0, 0)).toBe(colour);
    await hand.core.call('history.undo', {});
    expect(await codeOf(0, 0)).toBe(find);
  });

  it('is told before it is deleted, and the question stays without it', async () => {
    const { need } = hand.study.codes;
    expect(await hand.core.call('codes.deletion', { ids: [need] })).toMatchObject({ questions: 2 });
    await hand.core.call('codes.delete', { ids: [need] });
    expect([await codeOf(0, 0), await codeOf(1, 0)]).toEqual([null, null]);
  });
});

describe('the guide of a document', () => {
  const guideIds = async () => (await hand.core.call('documents.list', {})).map(({ guideId }) => guideId);

  it('is one, and can be taken away', async () => {
    const { meeting, group } = hand.study;
    const { id } = await hand.core.call('guides.create', { name: 'Other' });
    expect(await guideIds()).toEqual([null, guide.id]);
    await hand.core.call('guides.assign', { documentIds: [meeting.id, group.id], guideId: id });
    expect(await guideIds()).toEqual([id, id]);
    await hand.core.call('guides.assign', { documentIds: [group.id], guideId: null });
    expect(await guideIds()).toEqual([id, null]);
  });

  it('loses a document that is deleted', async () => {
    await hand.core.call('documents.delete', { ids: [hand.study.group.id] });
    expect((await read()).documentIds).toEqual([]);
    await hand.core.call('history.undo', {});
    expect((await read()).documentIds).toEqual([hand.study.group.id]);
  });

  it('and its questions are found by their words', async () => {
    expect(await hand.core.call('search.names', { query: '壞了怎麼' })).toMatchObject([
      { kind: 'question', name: broken, insideId: guide.id },
    ]);
    expect(await hand.core.call('search.names', { query: 'street' })).toMatchObject([{ kind: 'guide', id: guide.id }]);
  });
});
