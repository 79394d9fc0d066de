import fc from 'fast-check';
import { journeyTemplates, laneKinds } from '../../src-main/shared/contract/journeys.ts';
import type { CallOutput } from '../../src-main/shared/contract/index.ts';
import { picture } from './create-journey.ts';
import type { TestCore } from './create-test-core.ts';
import { at, attempt, codes, codings, documents, id, memo, pick, words } from './step-parts.ts';
import type { Step } from './step-parts.ts';

type Journey = CallOutput<'journeys.get'>;
const noJourney: Pick<Journey, 'id' | 'stages' | 'lanes' | 'cells'> = { id: 'none', stages: [], lanes: [], cells: [] };

async function journeyAt(core: TestCore, i: number) {
  const found = pick(await core.call('journeys.list', {}), i);
  return found ? core.call('journeys.get', { id: found.id }) : noJourney;
}
const personas = (core: TestCore) => core.call('personas.list', {});
const touchpoints = (core: TestCore) => core.call('touchpoints.list', {});

/** Commands on journeys, personas and touchpoints with random input on whatever is there. */
export const journeySteps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(words, at).map(([name, i]): Step => async (core) => {
    const personaIds = [pick(await personas(core), i)?.id ?? []].flat();
    await attempt(core, 'journeys.create', { name, template: pick(journeyTemplates, i)!, personaIds });
    const { id: journeyId } = await journeyAt(core, i);
    if (i % 3 === 0) await attempt(core, 'journeys.copy', { id: journeyId, name: `${name}2`, kind: 'to-be' });
    const besideId = id(pick(await core.call('journeys.list', {}), i + 1));
    if (i % 4 === 0) await attempt(core, 'journeys.update', { id: journeyId, besideId });
    if (i % 11 === 0) await attempt(core, 'journeys.delete', { id: journeyId });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const { id: journeyId, stages } = await journeyAt(core, i);
    const codeId = pick(await codes(core), j) ?? null;
    const [one, other] = [id(pick(stages, j)), id(pick(stages, i))];
    const parentId = j % 2 === 0 ? other : null;
    await attempt(core, 'journeys.addStages', { journeyId, stages: [{ name, codeId }], parentId, beforeId: one });
    await attempt(core, 'journeys.updateStage', { id: one, codeId, people: j });
    await attempt(core, 'journeys.moveStage', { id: one, beforeId: other, parentId });
    if (j % 5 === 0) await attempt(core, 'journeys.deleteStages', { ids: [one] });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const { id: journeyId, lanes } = await journeyAt(core, i);
    const codeId = pick(await codes(core), j) ?? null;
    const [one, beforeId] = [id(pick(lanes, j)), id(pick(lanes, i))];
    await attempt(core, 'journeys.addLanes', { journeyId, lanes: [{ kind: pick(laneKinds, j)!, name, codeId }] });
    const ids = lanes.slice(0, (i % 3) + 1).map((lane) => lane.id);
    await attempt(core, 'journeys.updateLanes', { ids, color: j, isHidden: j % 2 === 0, codeId });
    await attempt(core, 'journeys.moveLane', { id: one, beforeId });
    if (j % 7 === 0) await attempt(core, 'journeys.deleteLanes', { ids: [one] });
  }),
  fc.tuple(at, at, memo).map(([i, j, text]): Step => async (core) => {
    const { id: journeyId, lanes, stages } = await journeyAt(core, i);
    const crossing = { laneId: id(pick(lanes, j)), stageId: id(pick(stages, i)) };
    const touchpointIds = (await touchpoints(core)).slice(0, j % 3).map((touchpoint) => touchpoint.id);
    const passageIds = (await codings(core)).slice(0, i % 3).map((passage) => passage.passageId);
    const image = j % 3 === 0 ? picture : null;
    const cell = { ...crossing, text, touchpointIds, image, isMoment: i % 2 === 0, passageIds };
    const emptied = (await journeyAt(core, j)).cells
      .slice(0, i % 2)
      .map((one) => ({ laneId: one.laneId, stageId: one.stageId }));
    await attempt(core, 'journeys.setCells', { journeyId, cells: [cell], emptied });
    const places = [{ documentId: id(pick(await documents(core), j)), start: i % 50, end: (i % 50) + 4 }];
    await attempt(core, 'journeys.addEvidence', { journeyId, ...crossing, places });
    const personaId = pick(await personas(core), j)?.id ?? null;
    const valence = j % 3 === 0 ? null : (j % 5) - 2;
    await attempt(core, 'journeys.correctEmotion', { ...crossing, personaId, valence, reason: text.slice(0, 9) });
  }),
  fc.tuple(at, at).map(([i, j]): Step => async (core) => {
    const { id: journeyId, cells } = await journeyAt(core, i);
    await attempt(core, 'journeys.fill', { id: journeyId });
    const cell = pick(cells, j);
    const evidenceIds = (cell?.evidence ?? []).slice(0, 2).map((evidence) => evidence.evidenceId);
    if (j % 2 === 0) await attempt(core, 'journeys.removeEvidence', { evidenceIds });
    else await attempt(core, 'journeys.moveEvidence', { evidenceId: evidenceIds[0] ?? 'none', beforeId: null });
    if (j % 4 === 0) await attempt(core, 'journeys.cellToFinding', { cellId: id(cell) });
  }),
  fc.tuple(at, at, words).map(([i, j, name]): Step => async (core) => {
    const participantIds = [id(pick(await core.call('participants.list', {}), j))];
    const traits = i % 2 === 0 ? [{ kind: 'need' as const, text: name }] : [];
    await attempt(core, 'personas.create', { name, participantIds, traits });
    const persona = pick(await personas(core), i);
    const personaId = id(persona);
    const belongs = pick([true, false, null], j)!;
    await attempt(core, 'personas.setMembers', { id: personaId, participantIds, belongs });
    await attempt(core, 'personas.update', { id: personaId, summary: name, image: j % 2 === 0 ? picture : null });
    const places = [{ documentId: id(pick(await documents(core), j)), start: j % 40, end: (j % 40) + 6 }];
    await attempt(core, 'personas.addTrait', { personaId, kind: 'goal', text: name, places });
    const trait = pick(persona?.traits ?? [], j);
    if (j % 3 === 0) await attempt(core, 'personas.deleteTrait', { id: id(trait) });
    else await attempt(core, 'personas.updateTrait', { id: id(trait), beforeId: null });
    if (j % 9 === 0) await attempt(core, 'personas.delete', { id: personaId });
  }),
  fc.tuple(at, words).map(([i, name]): Step => async (core) => {
    const codeId = pick(await codes(core), i) ?? null;
    await attempt(core, 'touchpoints.create', { name, channel: 'other', isOnline: i % 2 === 0, codeId });
    if (i % 5 === 0) await attempt(core, 'touchpoints.addReady', {});
    const all = await touchpoints(core);
    const [first, second] = [pick(all, i), pick(all, i + 1)];
    const changed = [
      { id: id(first), name: second?.name ?? name },
      { id: id(second), name: first?.name ?? name, codeId },
    ];
    await attempt(core, 'touchpoints.fill', {
      changed,
      added: [{ name: `${name} 2`, channel: 'app', isOnline: true }],
    });
    await attempt(core, 'touchpoints.move', { id: id(pick(all, i)), beforeId: id(pick(all, i + 1)) });
    if (i % 4 === 0) await attempt(core, 'touchpoints.delete', { ids: [id(pick(all, i))] });
  }),
];
