import { describeFigure, laneName } from '../../../shared/domain/describe-figure.ts';
import type { BoardFigure, ChartFigure, FigureCell, JourneyFigure } from '../../../shared/domain/figure-data.ts';
import { cardWords } from '../../../shared/domain/card-words.ts';
import { journeySheet } from '../../../shared/domain/journey-sheet.ts';
import type { Lane, Stage } from '../../../shared/contract/journeys.ts';
import { quoted } from '../../../shared/domain/quoted.ts';
import type { FigureNode } from '../../../shared/domain/report-document.ts';
import { formatValence, shownValence } from '../../../shared/domain/shown-emotion.ts';
import { escapeInline } from './escape-markdown.ts';
import { printAnchor, stack } from './markdown-page.ts';
import type { Lines, MarkdownPage } from './markdown-page.ts';
import { printRows } from './print-markdown-table.ts';

const quotesInCell = 5;

/** A figure told in words, so that nothing stands beside the file: numbers as a table, a board as lists, a journey as a table. */
export function printFigure({ figure, anchor, caption }: FigureNode, page: MarkdownPage): Lines {
  const { counts } = describeFigure(figure, page.sayOfFigures);
  const head = `${printAnchor(anchor)}**${escapeInline(figure.name.trim(), ' ') || page.say('figure')}**`;
  const foot = caption === '' ? [] : [`*${escapeInline(caption, ' ')}*`];
  const title = figure.kind === 'chart' ? head : `${head} · ${escapeInline(counts, ' ')}`;
  return stack([[title], printContent(figure, page), foot]);
}

function printContent(figure: FigureNode['figure'], page: MarkdownPage): Lines {
  if (figure.kind === 'chart') return printChart(figure);
  return figure.kind === 'board' ? printBoard(figure, page) : printJourney(figure, page);
}

function printChart({ rows, series }: ChartFigure): Lines {
  const hasN = rows.some(({ n }) => n !== null);
  const heads = ['', ...series.map(({ name }) => escapeInline(name, ' ')), ...(hasN ? ['n'] : [])];
  const number = (value: number | null) => (value === null ? '–' : String(Math.round(value * 100) / 100));
  const cells = rows.map(({ name, depth, values, n }) => [
    '&emsp;'.repeat(depth) + escapeInline(name, ' '),
    ...[...values, ...(hasN ? [n] : [])].map(number),
  ]);
  return printRows(
    heads,
    cells,
    heads.map((_head, index) => (index === 0 ? 'left' : 'right')),
  );
}

function printBoard({ clusters, places, cards }: BoardFigure, page: MarkdownPage): Lines {
  const say = page.sayOfFigures;
  const known = new Map(cards.map((card) => [card.id, card]));
  const inside = Map.groupBy(places, ({ clusterId }) => clusterId);
  const print = (clusterId: string | null, by: string): Lines =>
    (inside.get(clusterId) ?? []).flatMap(({ id }) => {
      const card = known.get(id);
      return card ? [`${by}- ${escapeInline(cardWords(card, say), ' ')}`] : [];
    });
  const heads = clusters.map(({ id, name, question }) => {
    const title = `- **${escapeInline(name.trim() || say.unnamedCluster, ' ')}**`;
    return [question === '' ? title : `${title} ${escapeInline(question, ' ')}`, ...print(id, '  ')];
  });
  return [...heads.flat(), ...print(null, '')];
}

function printJourney(journey: JourneyFigure, page: MarkdownPage): Lines {
  const say = page.sayOfFigures;
  const { columns, cellAt } = journeySheet(journey);
  const lanes = journey.lanes.filter(({ isHidden }) => !isHidden);
  const heads = columns.map(({ stage, parent }) =>
    escapeInline(parent ? `${parent.name} › ${stage.name}` : stage.name, ' '),
  );
  const rows = lanes.map((lane) => [
    `**${escapeInline(laneName(lane, say), ' ')}**`,
    ...columns.map(({ stage }) => printCell(journey, lane, stage, cellAt(lane, stage), page)),
  ]);
  return printRows(['', ...heads], rows, ['left']);
}

function printCell(
  journey: JourneyFigure,
  lane: Lane,
  stage: Stage,
  cell: FigureCell | undefined,
  page: MarkdownPage,
): string {
  const say = page.sayOfFigures;
  if (lane.kind === 'emotions') return printEmotions(journey, stage);
  if (!cell) return '';
  const touchpoints = cell.touchpointIds.flatMap((id) => journey.touchpoints.get(id)?.name ?? []);
  const shown = cell.evidence
    .slice(0, quotesInCell)
    .map(({ text, speaker }) => quoted(text) + (speaker === null ? '' : ` ${speaker}`));
  const left = cell.evidence.length - shown.length;
  const notes = [...(left > 0 ? [say.more(left)] : []), ...(cell.withheld > 0 ? [say.withheld(cell.withheld)] : [])];
  const said = [...(cell.isMoment ? [say.moment] : []), cell.text, ...touchpoints, ...shown, ...notes];
  return said
    .filter((text) => text.trim() !== '')
    .map((text) => escapeInline(text, '<br>'))
    .join('<br>');
}

function printEmotions({ emotions, personas }: JourneyFigure, stage: Stage): string {
  const own = emotions.filter(
    ({ stageId, personaId }) => stageId === stage.id && personas.length > 1 === (personaId !== null),
  );
  const said = own.flatMap((emotion) => {
    const valence = shownValence(emotion);
    const name = personas.find(({ id }) => id === emotion.personaId)?.name;
    return valence === null ? [] : [(name === undefined ? '' : `${name} `) + formatValence(valence)];
  });
  return said.map((text) => escapeInline(text, ' ')).join('<br>');
}
