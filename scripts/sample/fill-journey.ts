import { assert } from '../../src-main/shared/errors.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { cells, correction, journeyName, lanes, stages, touchpoints } from './journey.ts';
import { personas } from './personas.ts';

export interface JourneyParts {
  readonly passageOf: (quote: string) => string;
  /** By the key of a code or the name of a theme. */
  readonly codeId: (key: string) => string;
  /** The attribute that says in which group somebody is. */
  readonly groupId: string;
}

/** Personas, touchpoints, and a journey that is filled from the codes. */
export async function fillJourney(client: Client, parts: JourneyParts): Promise<void> {
  const personaIds = await makePersonas(client, parts);
  const touchpointIds = await makeTouchpoints(client, parts);
  const bound = <Named extends { readonly code?: string }>({ code, ...rest }: Named) => ({
    ...rest,
    codeId: code === undefined ? null : parts.codeId(code),
  });
  const { id } = await client.call('journeys.create', {
    name: journeyName,
    template: 'blank',
    personaIds: [...personaIds],
    stages: stages.map(bound),
    lanes: lanes.map(bound),
  });
  const map = await client.call('journeys.get', { id });
  const stageId = (key: string) => idOf(map.stages[stages.findIndex(({ code }) => code === key)]);
  const laneId = (kind: string) => idOf(map.lanes.find((lane) => lane.kind === kind));
  await client.call('journeys.fill', { id });
  await client.call('journeys.setCells', {
    journeyId: id,
    cells: cells.map(({ lane, stage, touchpoints: named = [], ...cell }) => ({
      ...cell,
      laneId: laneId(lane),
      stageId: stageId(stage),
      touchpointIds: named.map((name) => touchpointIds.get(name) ?? name),
    })),
  });
  const { stage, valence, reason } = correction;
  const crossing = { laneId: laneId('emotions'), stageId: stageId(stage) };
  const [personaId = null] = personaIds;
  await client.call('journeys.correctEmotion', { ...crossing, personaId, valence, reason });
}

function idOf(named: { readonly id: string } | undefined): string {
  assert(named, 'the journey has the stage or the lane');
  return named.id;
}

async function makePersonas(client: Client, { passageOf, groupId }: JourneyParts): Promise<readonly string[]> {
  const participants = await client.call('participants.list', {});
  const ids: string[] = [];
  for (const { name, summary, group, without, traits } of personas) {
    const attributes = [{ attributeId: groupId, oneOf: [group] }];
    const { id } = await client.call('personas.create', { name, attributes });
    await client.call('personas.update', { id, summary });
    const out = participants.filter((participant) => without.includes(participant.name));
    const participantIds = out.map((participant) => participant.id);
    if (out.length > 0) await client.call('personas.setMembers', { id, participantIds, belongs: false });
    for (const { kind, text, evidence } of traits) {
      await client.call('personas.addTrait', { personaId: id, kind, text, passageIds: evidence.map(passageOf) });
    }
    ids.push(id);
  }
  return ids;
}

async function makeTouchpoints(client: Client, { codeId }: JourneyParts): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { code, ...touchpoint } of touchpoints) {
    const bound = code === undefined ? null : codeId(code);
    const { id } = await client.call('touchpoints.create', { ...touchpoint, codeId: bound });
    ids.set(touchpoint.name, id);
  }
  return ids;
}
