import type { CallOutput } from '../contract/index.ts';

type Journey = CallOutput<'journeys.get'>;
type Cell = Journey['cells'][number];
type Emotion = CallOutput<'journeys.emotions'>[number];
type Side = CallOutput<'journeys.touchpoints'>['sides'][number];

export interface StagePain {
  readonly stageId: string;
  /** Passages in the stage's cells of pain lanes, each once, and the participants behind them. */
  readonly passages: number;
  readonly participants: number;
  /** How far everybody's mean valence lies below 0, 0 … 2; null where there is none. */
  readonly burden: number | null;
  /** 0 … 1: the mean of passages against the most painful stage's, and of `burden` / 2 where it is known. */
  readonly heat: number;
}

/** Where it hurts, by stage, in the order of the map. */
export function painByStage(
  { stages, lanes, cells }: Pick<Journey, 'stages' | 'lanes' | 'cells'>,
  emotions: readonly Emotion[],
): readonly StagePain[] {
  const painLanes = new Set(lanes.filter(({ kind }) => kind === 'pains').map(({ id }) => id));
  const ofEverybody = new Map(
    emotions.filter(({ personaId }) => personaId === null).map(({ stageId, ...emotion }) => [stageId, emotion]),
  );
  const counted = stages.map(({ id }) => {
    const mean = ofEverybody.get(id)?.corrected?.valence ?? ofEverybody.get(id)?.mean ?? null;
    const own = cells.filter(({ stageId, laneId }) => stageId === id && painLanes.has(laneId));
    return { stageId: id, ...countVoices(own), burden: mean === null ? null : Math.max(0, -mean) };
  });
  const most = Math.max(1, ...counted.map(({ passages }) => passages));
  return counted.map((stage) => {
    const share = stage.passages / most;
    return { ...stage, heat: stage.burden === null ? share : (share + stage.burden / 2) / 2 };
  });
}

function countVoices(cells: readonly Cell[]) {
  const evidence = cells.flatMap((cell) => cell.evidence);
  return {
    passages: new Set(evidence.map(({ passageId }) => passageId)).size,
    participants: new Set(evidence.flatMap(({ participantId }) => participantId ?? [])).size,
  };
}

export interface Inconsistency {
  readonly stageId: string;
  /** Means of all rated passages at online and at offline touchpoints, −2 … +2. */
  readonly online: number;
  readonly offline: number;
  readonly onlinePassages: number;
  readonly offlinePassages: number;
}

/** Of one mean's standard error where one passage tells nothing of the spread: half the scale's. */
const spread = 1;
const fewest = 3;

/**
 * Stages in which people feel differently online and offline, the widest apart first: at least three rated passages on each side,
 * and means further apart than 1.96 standard errors of their difference, each valence taken to vary by one point.
 */
export function inconsistentStages(sides: readonly Side[]): readonly Inconsistency[] {
  return [...Map.groupBy(sides, ({ stageId }) => stageId)]
    .flatMap(([stageId, own]) => {
      const online = own.find(({ isOnline }) => isOnline);
      const offline = own.find(({ isOnline }) => !isOnline);
      if (!online || !offline || Math.min(online.passages, offline.passages) < fewest) return [];
      const error = spread * Math.sqrt(1 / online.passages + 1 / offline.passages);
      if (Math.abs(online.mean - offline.mean) <= 1.96 * error) return [];
      const counts = { onlinePassages: online.passages, offlinePassages: offline.passages };
      return [{ stageId, online: online.mean, offline: offline.mean, ...counts }];
    })
    .sort((one, other) => Math.abs(other.online - other.offline) - Math.abs(one.online - one.offline));
}

/** Cells marked as moments of truth, in the order of stages and lanes. */
export function momentsOfTruth({ stages, lanes, cells }: Pick<Journey, 'stages' | 'lanes' | 'cells'>): readonly Cell[] {
  const order = new Map([...stages, ...lanes].map(({ id }, index) => [id, index]));
  const at = (id: string) => order.get(id) ?? 0;
  return cells
    .filter(({ isMoment }) => isMoment)
    .toSorted((one, other) => at(one.stageId) - at(other.stageId) || at(one.laneId) - at(other.laneId));
}

export interface Gaps {
  /** Cells of shown lanes that are bound to a code, in columns of the map, without any evidence. */
  readonly cells: readonly { readonly laneId: string; readonly stageId: string }[];
  /** Stages without evidence in themselves or their sub-steps. */
  readonly stageIds: readonly string[];
}

const neverQuoted: ReadonlySet<string> = new Set(['emotions', 'images', 'metrics']);

/** Where nobody's words stand behind the map. */
export function gapsOf({ stages, lanes, cells }: Pick<Journey, 'stages' | 'lanes' | 'cells'>): Gaps {
  const carried = cells.filter(({ evidence }) => evidence.length > 0);
  const places = new Set(carried.map(({ laneId, stageId }) => `${laneId} ${stageId}`));
  const stageIds = new Set(carried.map(({ stageId }) => stageId));
  const stepsOf = (id: string) => stages.filter(({ parentId }) => parentId === id);
  const columns = stages.filter(({ id }) => stepsOf(id).length === 0);
  const bound = lanes.filter(({ kind, codeId, isHidden }) => codeId !== null && !isHidden && !neverQuoted.has(kind));
  return {
    cells: bound
      .flatMap((lane) => columns.map((stage) => ({ laneId: lane.id, stageId: stage.id })))
      .filter(({ laneId, stageId }) => !places.has(`${laneId} ${stageId}`)),
    stageIds: stages
      .filter(({ id }) => ![id, ...stepsOf(id).map((step) => step.id)].some((one) => stageIds.has(one)))
      .map(({ id }) => id),
  };
}

export interface FunnelStep {
  readonly stageId: string;
  readonly people: number | null;
  /** Share of those counted last before who don't reach it; below 0 where more do. Null where not both were counted, or nobody. */
  readonly dropOff: number | null;
}

/** How many people go on from stage to stage; stages that weren't counted are passed over. */
export function funnelOf(stages: readonly Pick<Journey['stages'][number], 'id' | 'people'>[]): readonly FunnelStep[] {
  return stages.map(({ id, people }, index) => {
    const before = stages.slice(0, index).findLast((stage) => stage.people !== null)?.people ?? null;
    const dropOff = people === null || before === null || before === 0 ? null : 1 - people / before;
    return { stageId: id, people, dropOff };
  });
}
