import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

const titles = async () => (await wholeFindings(hand.core.call)).map((finding) => finding.title);
const evidenceTexts = async () => {
  const [first] = await wholeFindings(hand.core.call);
  return first!.evidence.map((passage) => passage.text);
};
const allPassages = async () => {
  const { codes } = hand.study;
  const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [codes.need, codes.colour] });
  return [...new Set(passages.map((passage) => passage.passageId))];
};

describe('findings', () => {
  it('are listed with their evidence, who said it and under which codes', async () => {
    const [first] = await wholeFindings(hand.core.call);
    expect(first).toMatchObject({ title: 'People lose it', priority: 'high', participants: 2, documents: 1 });
    expect(first!.evidence[1]).toMatchObject({
      document: 'meeting',
      speaker: 'Ben',
      turn: 2,
      text: 'The remote control needs a voice.',
      codes: ['Find it', 'Voice'],
    });
  });

  it('get words and a recommendation', async () => {
    const change = { title: 'T', text: 'Long\ntext', recommendation: 'R' };
    await hand.core.call('findings.update', { id: hand.study.findings[0], ...change });
    expect((await wholeFindings(hand.core.call))[0]).toMatchObject(change);
  });

  it('begin with evidence against them, where it is said so', async () => {
    const [passage] = await allPassages();
    await hand.core.call('findings.create', { title: 'New', passageIds: [passage!], side: 'against' });
    const [made] = (await wholeFindings(hand.core.call)).filter(({ title }) => title === 'New');
    expect(made).toMatchObject({ evidence: [{ side: 'against' }], documents: 0, against: { documents: 1 } });
    await hand.core.call('history.undo', {});
    expect(await titles()).not.toContain('New');
  });

  it('leave no step when nothing is changed', async () => {
    const before = await hand.core.call('history.state', {});
    await hand.core.call('findings.update', { id: hand.study.findings[0] });
    expect(await hand.core.call('history.state', {})).toEqual(before);
  });

  it('stand at the end when they are made, after others were deleted too', async () => {
    await hand.core.call('findings.create', { title: 'Three' });
    await hand.core.call('findings.delete', { ids: [hand.study.findings[0]] });
    await hand.core.call('findings.create', { title: 'Four' });
    expect(await titles()).toEqual(['要有人回應', 'Three', 'Four']);
  });

  it('are moved before another and to the end', async () => {
    const [one, two] = hand.study.findings;
    await hand.core.call('findings.move', { ids: [two], beforeId: one });
    expect(await titles()).toEqual(['要有人回應', 'People lose it']);
    await hand.core.call('findings.move', { ids: [two], beforeId: null });
    expect(await titles()).toEqual(['People lose it', '要有人回應']);
  });

  it('take each passage as evidence once', async () => {
    const passageIds = await allPassages();
    const [id] = hand.study.findings;
    const { added } = await hand.core.call('findings.addEvidence', { id, passageIds: [...passageIds, ...passageIds] });
    expect(added).toBe(passageIds.length - 2);
    expect(await evidenceTexts()).toHaveLength(passageIds.length);
  });

  it('take no evidence when one of the passages is not there', async () => {
    const [first] = await allPassages();
    const [, id] = hand.study.findings;
    const adding = hand.core.call('findings.addEvidence', { id, passageIds: [first!, 'none'] });
    await expect(adding).rejects.toMatchObject({ code: 'not-found', details: { kind: 'passage' } });
    expect((await wholeFindings(hand.core.call))[1]!.evidence).toEqual([]);
  });

  it('keep their evidence in the order it is put in', async () => {
    const [one, two] = hand.study.evidence;
    await hand.core.call('findings.moveEvidence', { evidenceId: two, beforeId: one });
    expect(await evidenceTexts()).toEqual(['The remote control needs a voice.', 'I keep losing it']);
    await hand.core.call('findings.removeEvidence', { evidenceId: two });
    expect(await evidenceTexts()).toEqual(['I keep losing it']);
  });

  it.each([
    ['findings.update', { id: 'none', title: 'X' }],
    ['findings.delete', { ids: ['none'] }],
    ['findings.move', { ids: ['none'], beforeId: null }],
    ['findings.classify', { ids: ['none'], state: 'final' }],
    ['findings.merge', { ids: ['none'], intoId: 'none' }],
    ['findings.renameGroup', { group: 'none', newName: 'X' }],
    ['findings.moveGroup', { group: 'none', beforeGroup: null }],
    ['findings.setEvidence', { evidenceId: 'none', side: 'against' }],
    ['findings.addEvidence', { id: 'none', passageIds: ['none'] }],
    ['findings.removeEvidence', { evidenceId: 'none' }],
    ['findings.moveEvidence', { evidenceId: 'none', beforeId: null }],
    ['findings.create', { title: 'X', passageIds: ['none'] }],
  ] as const)('are refused where there is none: %s', async (name, input) => {
    const before = await titles();
    await expect(hand.core.call(name, input as never)).rejects.toMatchObject({ code: 'not-found' });
    expect(await titles()).toEqual(before);
  });
});

describe('passages of codes', () => {
  it('include those of the codes below, counted over people and documents', async () => {
    const { codes } = hand.study;
    const found = await hand.core.call('passages.ofCodes', { codeIds: [codes.need] });
    expect(found).toMatchObject({ participants: 3, documents: 2 });
    expect(found.passages.map((passage) => `${passage.speaker}: ${passage.code}: ${passage.text}`)).toEqual([
      'Anna: Find it: I keep losing it',
      'Ben: Voice: The remote control needs a voice.',
      'Ben: Find it: The remote control needs a voice.',
      '王小姐: Answer: 使用者只能等',
      '王小姐: Answer: 要有人回應我們',
    ]);
  });

  it('come once when a code and one above it are asked for', async () => {
    const { codes } = hand.study;
    const found = await hand.core.call('passages.ofCodes', { codeIds: [codes.need, codes.find, codes.find] });
    expect(found.passages).toHaveLength(5);
  });

  it.each([
    [['meeting'], 3],
    [['meeting', 'group'], 5],
    [[], 0],
  ] as const)('are kept to the documents asked for: %j', async (names, count) => {
    const documentIds = names.map((name) => hand.study[name].id);
    const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.need], documentIds });
    expect(passages).toHaveLength(count);
  });
});
