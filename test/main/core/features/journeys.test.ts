import { describe, expect, it } from 'vitest';
import { createJourney } from '../../../helpers/create-journey.ts';
import type { JourneyAtHand } from '../../../helpers/create-journey.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();
const make = () => createJourney(hand.core, hand.study);
const read = ({ journeyId }: Pick<JourneyAtHand, 'journeyId'>) => hand.core.call('journeys.get', { id: journeyId });
const quotes = async (map: JourneyAtHand) =>
  (await read(map)).cells.flatMap(({ evidence }) => evidence.map(({ text, isFromData }) => [text, isFromData]));
const byHand = [
  ['Mine sits under the sofa.', false],
  ['Yellow is fine.', false],
];

describe('a journey', () => {
  it.each([
    ['en', 'purchase', ['Awareness', 'Consideration', 'Decision', 'Purchase', 'Use', 'Loyalty']],
    ['zh-CN', 'purchase', ['认知', '考虑', '决策', '购买', '使用', '忠诚']],
    ['zh-CN', 'blank', []],
  ] as const)('has in %s the stages of the template “%s”', async (language, template, names) => {
    const { id } = await hand.core.call('journeys.create', { name: 'A', template, language });
    expect((await read({ journeyId: id })).stages.map(({ name }) => name)).toEqual(names);
  });

  it('keeps sub-steps behind their stage, one level deep', async () => {
    const { call } = hand.core;
    const map = await make();
    const [look, ask] = map.stages;
    const { ids } = await call('journeys.addStages', {
      journeyId: map.journeyId,
      stages: [{ name: 'Sofa' }, { name: 'Table' }],
      parentId: look,
    });
    const names = async () => (await read(map)).stages.map(({ name }) => name);
    expect(await names()).toEqual(['Look for it', 'Sofa', 'Table', 'Ask']);
    await call('journeys.moveStage', { id: ids[1]!, beforeId: ids[0]! });
    expect(await names()).toEqual(['Look for it', 'Table', 'Sofa', 'Ask']);
    await call('journeys.moveStage', { id: ids[0]!, beforeId: null, parentId: ask });
    expect(await names()).toEqual(['Look for it', 'Table', 'Ask', 'Sofa']);
    const deeper = { journeyId: map.journeyId, stages: [{ name: 'Deep' }], parentId: ids[0]! };
    await expect(call('journeys.addStages', deeper)).rejects.toMatchObject({ code: 'stage-too-deep' });
    const below = { id: look, beforeId: null, parentId: ask };
    await expect(call('journeys.moveStage', below)).rejects.toMatchObject({ code: 'stage-too-deep' });
  });

  it('stands beside its copy that shall be, which has all that lies in it', async () => {
    const { call } = hand.core;
    const map = await make();
    const { id } = await call('journeys.copy', { id: map.journeyId, name: 'Shall be', kind: 'to-be' });
    const [before, copy] = [await read(map), await read({ journeyId: id })];
    expect([before.besideId, copy.besideId, copy.kind]).toEqual([id, map.journeyId, 'to-be']);
    const content = ({ cells }: typeof before) =>
      cells.map(({ text, imageId, evidence }) => ({ text, imageId, said: evidence.map((one) => one.passageId) }));
    expect(content(copy)).toEqual(content(before));
    await call('journeys.update', { id, besideId: map.besideId });
    expect((await read(map)).besideId).toBeNull();
    expect((await read({ journeyId: map.besideId })).besideId).toBe(id);
  });

  it('takes a block of cells as one step, and nothing of it where one is of another map', async () => {
    const { call } = hand.core;
    const map = await make();
    const { ids } = await call('journeys.addStages', {
      journeyId: map.journeyId,
      stages: Array.from({ length: 99 }, (_, index) => ({ name: `Stage ${index}` })),
    });
    const cells = ids.flatMap((stageId) =>
      map.lanes.map((laneId) => ({ laneId, stageId, text: `${laneId} ${stageId}` })),
    );
    const { undoCount } = await call('history.state', {});
    await call('journeys.setCells', { journeyId: map.journeyId, cells });
    expect((await call('history.state', {})).undoCount).toBe(undoCount + 1);
    expect((await read(map)).cells).toHaveLength(cells.length + 1);
    const strange = { journeyId: map.besideId, cells: [cells[0]!] };
    await expect(call('journeys.setCells', strange)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows all its lanes in one step', async () => {
    const { call } = hand.core;
    const map = await make();
    await call('journeys.updateLanes', { ids: [...map.lanes], isHidden: true });
    const { undoCount } = await call('history.state', {});
    await call('journeys.updateLanes', { ids: [...map.lanes], isHidden: false });
    expect((await call('history.state', {})).undoCount).toBe(undoCount + 1);
    expect((await read(map)).lanes.map(({ isHidden }) => isHidden)).toEqual([false, false, false]);
  });

  it('takes in one step what is cut out of another, with what stands behind it', async () => {
    const { call } = hand.core;
    const map = await make();
    const [before] = (await read(map)).cells;
    const { ids: stages } = await call('journeys.addStages', { journeyId: map.besideId, stages: [{ name: 'A' }] });
    const lanes = [{ kind: 'pains' as const, name: 'Pains' }];
    const { ids } = await call('journeys.addLanes', { journeyId: map.besideId, lanes });
    const { undoCount } = await call('history.state', {});
    const passageIds = before!.evidence.map(({ passageId }) => passageId);
    const cells = [{ laneId: ids[0]!, stageId: stages[0]!, text: before!.text, passageIds }];
    const emptied = [
      { laneId: map.lanes[0], stageId: map.stages[0] },
      { laneId: 'gone', stageId: map.stages[0] },
    ];
    await call('journeys.setCells', { journeyId: map.besideId, cells, emptied });
    expect((await call('history.state', {})).undoCount).toBe(undoCount + 1);
    expect((await read(map)).cells).toEqual([]);
    const [cell] = (await read({ journeyId: map.besideId })).cells;
    expect([cell!.text, cell!.evidence.map(({ text }) => text)]).toEqual(['It is lost', byHand.map(([text]) => text)]);
    await call('history.undo', {});
    expect((await read(map)).cells).toEqual([before]);
  });

  it('keeps what was pasted where it was cut', async () => {
    const map = await make();
    const crossing = { laneId: map.lanes[0], stageId: map.stages[0] };
    const cells = [{ ...crossing, text: 'Still here' }];
    await hand.core.call('journeys.setCells', { journeyId: map.journeyId, cells, emptied: [crossing] });
    expect((await read(map)).cells[0]!.text).toBe('Still here');
  });

  it('gives a finding what lies in a cell, which remembers the cell', async () => {
    const { call } = hand.core;
    const map = await make();
    const { findingId } = await call('journeys.cellToFinding', { cellId: map.cellId });
    const finding = (await wholeFindings(call)).find(({ id }) => id === findingId)!;
    expect(finding.title).toBe('It is lost');
    expect(finding.evidence.map(({ text, from }) => [text, from?.kind])).toEqual([
      ['Mine sits under the sofa.', 'cell'],
      ['Yellow is fine.', 'cell'],
    ]);
  });
});

describe('filling from data', () => {
  const said = ['The remote control needs a voice.', true];
  const lost = ['I keep losing it', true];

  it('puts the passages of the lane that share words with one of the stage into the cell, of the personas of the map only', async () => {
    const { call } = hand.core;
    const map = await make();
    const filling = await call('journeys.filling', { id: map.journeyId });
    expect(filling).toMatchObject([{ added: [{ text: lost[0] }, { text: said[0] }], removed: [] }]);
    expect(await call('journeys.fill', { id: map.journeyId })).toEqual({ added: 2, removed: 0 });
    expect(await quotes(map)).toEqual([...byHand, lost, said]);
    expect(await call('journeys.filling', { id: map.journeyId })).toEqual([]);
    await call('journeys.update', { id: map.journeyId, personaIds: [] });
    expect(await call('journeys.fill', { id: map.journeyId })).toEqual({ added: 2, removed: 0 });
  });

  it('takes away what no longer carries both codes, and leaves what came by hand', async () => {
    const { call } = hand.core;
    const map = await make();
    await call('journeys.fill', { id: map.journeyId });
    await call('codings.delete', { ids: [hand.study.codings[0]!] });
    expect(await call('journeys.filling', { id: map.journeyId })).toMatchObject([{ removed: [{ text: lost[0] }] }]);
    expect(await call('journeys.fill', { id: map.journeyId })).toEqual({ added: 0, removed: 1 });
    expect(await quotes(map)).toEqual([...byHand, said]);
  });

  it('does not bring back what was left out by hand, but adding it does', async () => {
    const { call } = hand.core;
    const map = await make();
    await call('journeys.fill', { id: map.journeyId });
    const evidence = (await read(map)).cells[0]!.evidence.find(({ text }) => text === lost[0])!;
    await call('journeys.removeEvidence', { evidenceIds: [evidence.evidenceId] });
    expect(await call('journeys.fill', { id: map.journeyId })).toEqual({ added: 0, removed: 0 });
    const crossing = { laneId: map.lanes[0], stageId: map.stages[0] };
    const again = { journeyId: map.journeyId, ...crossing, passageIds: [evidence.passageId] };
    expect(await call('journeys.addEvidence', again)).toEqual({ added: 1 });
    expect(await quotes(map)).toEqual([...byHand, said, [lost[0], false]]);
  });

  it('fills the sub-steps of a stage where one is bound, otherwise the stage itself', async () => {
    const { call } = hand.core;
    const map = await make();
    const { ids } = await call('journeys.addStages', {
      journeyId: map.journeyId,
      stages: [{ name: 'Sofa' }],
      parentId: map.stages[0],
    });
    const stagesToFill = async () => (await call('journeys.filling', { id: map.journeyId })).map((one) => one.stageId);
    expect(await stagesToFill()).toEqual([map.stages[0]]);
    await call('journeys.updateStage', { id: ids[0]!, codeId: hand.study.codes.voice });
    expect(await stagesToFill()).toEqual([ids[0]]);
  });
});

describe('cells of a map', () => {
  it('are followed when the text is edited', async () => {
    const { call } = hand.core;
    const map = await make();
    await call('journeys.fill', { id: map.journeyId });
    const { id, text } = hand.study.meeting;
    const { start } = placeOf(hand.study.meeting, 'losing');
    const changes = [{ from: start, to: start + 6, insert: 'looking for' }];
    await call('texts.edit', { documentId: id, length: text.length, changes });
    expect((await quotes(map)).map(([words]) => words)).toContain('I keep looking for it');
  });
});
