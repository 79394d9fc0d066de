import { beforeEach, describe, expect, it } from 'vitest';
import { createJourney } from '../../../../helpers/create-journey.ts';
import { placeOf } from '../../../../helpers/create-study.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { wholeFindings } from '../../../../helpers/whole-findings.ts';

const hand = useStudy();

let into: string;
let merged: string;

const list = () => wholeFindings(hand.core.call);
const merge = () => hand.core.call('findings.merge', { ids: [merged, into], intoId: into });
const place = (quote: string) => ({ documentId: hand.study.meeting.id, ...placeOf(hand.study.meeting, quote) });

beforeEach(() => {
  [merged, into] = hand.study.findings;
});

describe('merging findings', () => {
  it('brings evidence together without doubles, each piece on its side', async () => {
    const { call } = hand.core;
    const kept = [place('I keep losing it'), place('Yellow is fine.')];
    await call('findings.addEvidence', { id: into, side: 'against', places: kept });
    const [, evidenceId] = hand.study.evidence;
    await call('findings.setEvidence', { evidenceId, excerpt: 'The remote …' });
    await merge();
    const [finding, ...others] = await list();
    expect(others).toEqual([]);
    expect(finding!.evidence.map(({ side, text, excerpt }) => [side, text, excerpt])).toEqual([
      ['for', 'The remote control needs a voice.', 'The remote …'],
      ['against', 'I keep losing it', null],
      ['against', 'Yellow is fine.', null],
    ]);
  });

  it('puts stories and recommendations below each other where they differ', async () => {
    const { call } = hand.core;
    await call('findings.update', { id: into, text: 'One.', recommendation: 'Do it.' });
    await call('findings.update', { id: merged, text: 'Two.\n', recommendation: 'Do it.' });
    await merge();
    expect(await list()).toMatchObject([{ title: '要有人回應', text: 'One.\n\nTwo.', recommendation: 'Do it.' }]);
  });

  it('unites tags, personas and stages, and takes what the target has not been judged on', async () => {
    const { call } = hand.core;
    const { personaId, secondPersonaId, stages } = await createJourney(hand.core, hand.study);
    const target = { addTags: ['Voice'], personaIds: [personaId], severity: 2 };
    await call('findings.classify', { ids: [into], ...target, state: 'final' });
    const other = { addTags: ['voice', 'Kiosk'], personaIds: [personaId, secondPersonaId], stageIds: [stages[0]] };
    await call('findings.classify', { ids: [merged], ...other, severity: 4, frequency: 3 });
    await merge();
    expect(await list()).toMatchObject([
      {
        tags: ['Voice', 'Kiosk'],
        personas: [{ id: personaId }, { id: secondPersonaId }],
        stages: [{ id: stages[0] }],
        severity: 2,
        frequency: 3,
        state: 'final',
      },
    ]);
  });

  it('leads cards, links and blocks of reports to the target', async () => {
    const { call } = hand.core;
    const link = `[it](motif:finding/${merged})`;
    const after = `[it](motif:finding/${into})`;
    const { id: third } = await call('findings.create', { title: 'Third' });
    await call('findings.update', { id: third, text: `${link} and [other](motif:finding/${merged}9)` });
    await call('findings.update', { id: into, recommendation: link });
    const { id: memoId } = await call('memos.create', { target: { kind: 'project' }, text: link });
    const { id: boardId } = await call('boards.create', { name: 'Board' });
    await call('boards.addCards', { boardId, sources: [{ kind: 'finding', findingId: merged }] });
    const options = { findings: [merged, into, third], text: link };
    const { id } = await call('reports.create', { name: 'R', blocks: [{ kind: 'findings', options }] });
    await merge();
    expect((await list()).map(({ text, recommendation }) => [text, recommendation])).toEqual([
      ['', after],
      [`${after} and [other](motif:finding/${merged}9)`, ''],
    ]);
    expect((await call('memos.list', {})).find((memo) => memo.id === memoId)).toMatchObject({ text: after });
    expect(await call('boards.contents', { boardId })).toMatchObject({ cards: [{ text: '要有人回應' }] });
    expect((await call('reports.get', { id })).blocks[0]!.options).toEqual({ findings: [into, third], text: after });
  });

  it.each([['text'], ['recommendation']] as const)('refuses a %s that could not be edited any more', async (part) => {
    await hand.core.call('findings.update', { id: into, [part]: 'a'.repeat(150_000) });
    await hand.core.call('findings.update', { id: merged, [part]: 'b'.repeat(50_000) });
    const before = await list();
    const details = { characters: 200_002, most: 200_000 };
    await expect(merge()).rejects.toMatchObject({ code: 'stories-too-long', details });
    expect(await list()).toEqual(before);
    await hand.core.call('findings.update', { id: merged, [part]: 'b'.repeat(49_998) });
    await merge();
    expect(await list()).toHaveLength(1);
  });

  it('keeps passages that only the merged finding linked to', async () => {
    const { call } = hand.core;
    const { id: documentId } = hand.study.group;
    await call('findings.update', { id: merged, text: `[here](motif:place/${documentId}/0-3)` });
    const [url] = (await list())[0]!.text.match(/motif:passage\/[^)]+/)!;
    await merge();
    expect(await call('memos.links', { urls: [url] })).toMatchObject([{ name: '使用者' }]);
    await call('findings.update', { id: into, text: '' });
    expect(await call('memos.links', { urls: [url] })).toEqual([]);
  });
});
