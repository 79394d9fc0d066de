import type { Lane } from '../contract/journeys.ts';
import type { BoardFigure, FigureData, JourneyFigure } from './figure-data.ts';
import type { FigureWords } from './figure-words.ts';

export interface FigureDescription {
  /** How much is in it: `12 cards · 3 clusters · 4 people`. */
  readonly counts: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
}

/** Says in words how much a figure holds, and what is named in it. */
export function describeFigure(figure: FigureData, say: FigureWords): FigureDescription {
  return figure.kind === 'board' ? describeBoard(figure, say) : describeJourney(figure, say);
}

function describeBoard({ name, cards, clusters }: BoardFigure, say: FigureWords): FigureDescription {
  const people = countDistinct(cards.map(({ source }) => source?.participantId));
  const counts = [
    say.cards(cards.length),
    ...(clusters.length > 0 ? [say.clusters(clusters.length)] : []),
    ...(people > 0 ? [say.people(people)] : []),
  ];
  const named = clusters.map((cluster) => cluster.name || say.unnamedCluster);
  return { counts: counts.join(' · '), description: sentence(say, [say.board, name], counts, named) };
}

function describeJourney(journey: JourneyFigure, say: FigureWords): FigureDescription {
  const lanes = journey.lanes.filter(({ isHidden }) => !isHidden);
  const evidence = journey.cells.flatMap((cell) => cell.evidence);
  const people = countDistinct(evidence.map(({ participantId }) => participantId));
  const counts = [
    say.stages(journey.stages.length),
    say.lanes(lanes.length),
    say.passages(countDistinct(evidence.map(({ passageId }) => passageId))),
    ...(people > 0 ? [say.people(people)] : []),
  ];
  const named = [...journey.stages, ...lanes.map((lane) => ({ name: laneName(lane, say) }))].map(({ name }) => name);
  return { counts: counts.join(' · '), description: sentence(say, [say.journey, journey.name], counts, named) };
}

/** A lane without a name is called what it is. */
export function laneName({ name, kind }: Pick<Lane, 'name' | 'kind'>, say: FigureWords): string {
  return name.trim() || say.laneKinds[kind];
}

const mostNamed = 40;

function sentence(say: FigureWords, [kind, name]: readonly [string, string], counts: string[], named: string[]) {
  const names = named.slice(0, mostNamed).join(say.comma) + (named.length > mostNamed ? '…' : '');
  return [[kind, name].join(say.colon), counts.join(say.comma), names].filter((part) => part !== '').join(' — ');
}

function countDistinct(values: readonly (string | null | undefined)[]): number {
  return new Set(values.filter((value) => typeof value === 'string')).size;
}
