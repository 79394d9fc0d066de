import type { Lane } from '../contract/journeys.ts';
import { cardWords } from './card-words.ts';
import type { BoardFigure, ChartFigure, FigureData, JourneyFigure } from './figure-data.ts';
import type { FigureWords } from './figure-words.ts';
import { printAmount } from './print-amount.ts';
import { formatValence, shownValence } from './shown-emotion.ts';

export interface FigureDescription {
  /** How much is in it: `12 cards · 3 clusters · 4 people`. */
  readonly counts: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
}

/** Says in words how much a figure holds, and what is named in it. */
export function describeFigure(figure: FigureData, say: FigureWords): FigureDescription {
  if (figure.kind === 'chart') return describeChart(figure, say);
  return figure.kind === 'board' ? describeBoard(figure, say) : describeJourney(figure, say);
}

function describeChart(chart: ChartFigure, say: FigureWords): FigureDescription {
  const { name, rows, series, unit, more, form } = chart;
  // Of bars in parts the name of a part says its side.
  const isSided = form === 'bars' && series.length > 1;
  const named = rows.map(({ name: row, values, n }) => {
    const said = values.map((value, index) => {
      const of = series.length > 1 ? `${series[index]?.name ?? ''} ` : '';
      return of + printAmount(isSided ? value && Math.abs(value) : value);
    });
    return `${row} ${said.join(' / ')}${n === null ? '' : ` (n = ${n})`}`;
  });
  const rest = more > 0 ? say.more(more) : '';
  return { counts: unit, description: sentences([say.chart + say.colon + name, list(named, say), rest], say) };
}

function describeBoard(board: BoardFigure, say: FigureWords): FigureDescription {
  const { name, cards, clusters, vote } = board;
  const people = countDistinct(cards.map(({ source }) => source?.participantId));
  const counts = [
    say.cards(cards.length),
    ...(clusters.length > 0 ? [say.clusters(clusters.length)] : []),
    ...(people > 0 ? [say.people(people)] : []),
  ];
  const inside = Map.groupBy(board.places, ({ clusterId }) => clusterId);
  const named = clusters.map(({ id, name }) => {
    const own = inside.get(id)?.length ?? 0;
    return `${name || say.unnamedCluster} (${say.cards(own)})`;
  });
  const first = vote?.cards[0];
  const winner = cards.find(({ id }) => id === first?.cardId);
  const result =
    first && winner ? `${say.result}${say.colon}${shorten(cardWords(winner, say))} (${say.dots(first.dots)})` : '';
  const said = [say.board + say.colon + name, counts.join(say.comma), list(named, say), result];
  return { counts: counts.join(' · '), description: sentences(said, say) };
}

function describeJourney(journey: JourneyFigure, say: FigureWords): FigureDescription {
  const lanes = journey.lanes.filter(({ isHidden }) => !isHidden);
  const evidence = journey.cells.flatMap((cell) => cell.evidence);
  const people = countDistinct(evidence.map(({ participantId }) => participantId));
  const [stages, passages] = [
    say.stages(journey.stages.length),
    say.passages(countDistinct(evidence.map(({ passageId }) => passageId))),
  ];
  const counts = [stages, say.lanes(lanes.length), passages, ...(people > 0 ? [say.people(people)] : [])];
  const said = [
    say.journey + say.colon + journey.name,
    say.journeyKinds[journey.state],
    list(
      journey.personas.map(({ name, people }) => `${name} (${say.people(people)})`),
      say,
    ),
    stages +
      say.colon +
      list(
        journey.stages.map(({ name }) => name),
        say,
      ),
    counts[1] +
      say.colon +
      list(
        lanes.map((lane) => laneName(lane, say)),
        say,
      ),
    counts.slice(2).join(say.comma),
    ...describeCurves(journey, lanes, say),
    describeMoments(journey, lanes, say),
  ];
  return { counts: counts.join(' · '), description: sentences(said, say) };
}

/** How people felt in each stage, where the curve is shown. */
function describeCurves({ personas, stages, emotions }: JourneyFigure, lanes: readonly Lane[], say: FigureWords) {
  const lane = lanes.find(({ kind }) => kind === 'emotions');
  if (!lane) return [];
  const curves = personas.length > 1 ? personas : [null];
  return curves.map((persona) => {
    const own = emotions.filter(({ personaId }) => personaId === (persona?.id ?? null));
    const points = stages.flatMap(({ id, name }) => {
      const emotion = own.find(({ stageId }) => stageId === id);
      const valence = emotion ? shownValence(emotion) : null;
      return valence === null ? [] : [`${name} ${formatValence(valence)}`];
    });
    const of = persona ? ` (${persona.name})` : '';
    return points.length === 0 ? '' : laneName(lane, say) + of + say.colon + list(points, say);
  });
}

function describeMoments({ cells, stages }: JourneyFigure, lanes: readonly Lane[], say: FigureWords): string {
  const moments = cells.filter(({ isMoment }) => isMoment);
  const places = moments.flatMap(({ stageId, laneId }) => {
    const [stage, lane] = [stages.find(({ id }) => id === stageId), lanes.find(({ id }) => id === laneId)];
    return stage && lane ? [`${stage.name} (${laneName(lane, say)})`] : [];
  });
  return places.length === 0 ? '' : say.moment + say.colon + list(places, say);
}

/** A lane without a name is called what it is. */
export function laneName({ name, kind }: Pick<Lane, 'name' | 'kind'>, say: FigureWords): string {
  return name.trim() || say.laneKinds[kind];
}

const mostNamed = 40;
const longest = 120;

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);

const list = (names: readonly string[], say: FigureWords): string =>
  names.slice(0, mostNamed).join(say.comma) + (names.length > mostNamed ? '…' : '');

const sentences = (parts: readonly string[], say: FigureWords): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part + say.stop)
    .join('')
    .trim();

function countDistinct(values: readonly (string | null | undefined)[]): number {
  return new Set(values.filter((value) => typeof value === 'string')).size;
}
