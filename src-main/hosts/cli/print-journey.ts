import type { CallOutput } from '../../shared/contract/index.ts';
import { boundaryBefore } from '../../shared/domain/graphemes.ts';
import { journeyColumns } from '../../shared/domain/journey-columns.ts';
import type { Cli } from './cli.ts';
import { formatTable } from './format-table.ts';

type Journey = CallOutput<'journeys.get'>;
type Cell = Journey['cells'][number];

const longest = 28;

/** Stages × lanes; a cell says how many passages stand behind it, and its first words. */
export function printJourney(cli: Cli, { name, stages, lanes, cells }: Journey): string {
  if (stages.length === 0 || lanes.length === 0) return [name, cli.words('cli.emptyJourney')].join('\n\n');
  const columns = journeyColumns(stages, new Set(cells.map(({ stageId }) => stageId)));
  const titles = columns.map(({ stage, parent }) => ({
    title: parent === null ? stage.name : `${parent.name} › ${stage.name}`,
  }));
  const byPlace = new Map(cells.map((cell) => [`${cell.laneId} ${cell.stageId}`, cell]));
  const rows = lanes.map((lane) => [
    lane.name || cli.words(`journeys.kinds.${lane.kind}`),
    ...columns.map(({ stage }) => printCell(byPlace.get(`${lane.id} ${stage.id}`))),
  ]);
  return [name, formatTable([{ title: cli.words('cli.column.lane') }, ...titles], rows)].join('\n\n');
}

function printCell(cell: Cell | undefined): string {
  if (!cell) return '';
  const count = cell.evidence.length > 0 ? [`(${cell.evidence.length})`] : [];
  const words = cell.text.trim() || (cell.evidence[0] ? `“${cell.evidence[0].text}”` : '');
  return [...(cell.isMoment ? ['◆'] : []), ...count, shortened(words.replaceAll(/\s+/gu, ' '))].join(' ').trim();
}

const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, boundaryBefore(words, longest, true)).trimEnd()}…` : words;
