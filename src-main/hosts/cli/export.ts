import { figurePages, figurePapers, figureScales, figureThemes, mostQuotes } from '../../shared/contract/figures.ts';
import type { Figure } from '../../shared/contract/figures.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { chartOptions, chartUsage, exportChartData, readChart } from './export-chart.ts';
import { captionsUsage, exportCaptions, isCaptionsPath } from './export-captions.ts';
import { exportTables, isTablePath, tablesOptions, tablesUsage } from './export-tables.ts';
import { findBoard } from './find-board.ts';
import { findJourney } from './find-journey.ts';
import { namingOptions, namingUsage, readNaming } from './read-naming.ts';
import { ownNamesNote } from './own-names-note.ts';
import { readChoice } from './read-choice.ts';
import { readWholeNumber } from './read-whole-number.ts';
import { UsageError } from './usage-error.ts';
import { withheldNote } from './withheld-note.ts';

const wanted =
  '-o OUT.(svg|png|pdf) [--theme light|dark] [--scale 1|2|3] [--pages figure|fit|poster] [--paper a4|a3|letter] [--quotes all|N]';

export const exportCommand: CliCommand = {
  name: 'export',
  usage: [
    `FILE.motif (--board NAME | --journey NAME) ${wanted} ${namingUsage}`,
    chartUsage,
    tablesUsage,
    captionsUsage,
  ],
  options: {
    board: { type: 'string' },
    journey: { type: 'string' },
    output: { type: 'string', short: 'o' },
    scale: { type: 'string' },
    pages: { type: 'string' },
    paper: { type: 'string' },
    theme: { type: 'string' },
    quotes: { type: 'string' },
    ...namingOptions,
    ...tablesOptions,
    ...chartOptions,
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const path = cli.absolute(args.required('output'));
    if (isCaptionsPath(path)) return exportCaptions(cli, args, path);
    if (isTablePath(path))
      return args.text('chart') === undefined ? exportTables(cli, args, path) : exportChartData(cli, args, path);
    const chosen = {
      scale: readChoice(args, 'scale', figureScales),
      pages: readChoice(args, 'pages', figurePages),
      paper: readChoice(args, 'paper', figurePapers),
      theme: readChoice(args, 'theme', figureThemes),
      quotes: readQuotes(args),
    };
    const findPeople = readNaming(args);
    refuseConflicts(args);
    await cli.open(args.positionals[0]);
    const figure = await findFigure(cli, args);
    const people = await findPeople(cli);
    const saved = await cli.call('figures.save', { figure, path, ...chosen, ...people });
    const { pages, bytes, scale, withheld } = saved;
    const kilobytes = Math.ceil(bytes / 1000);
    const isSmaller = scale < (chosen.scale ?? 1);
    const note = isSmaller ? `\n${cli.words('cli.pictureSmaller', { scale: scale.toFixed(2) })}` : '';
    return {
      value: { path, ...saved },
      text: cli.words('cli.report', { path, count: pages, kilobytes }) + note + withheldNote(cli.words, withheld),
      warning: figure.kind === 'chart' ? undefined : await ownNamesNote(cli, people.naming?.by ?? 'pseudonym'),
    };
  },
};

function readQuotes(args: CliArguments): 'all' | number | undefined {
  return args.text('quotes')?.toLowerCase() === 'all' ? 'all' : readWholeNumber(args, 'quotes', [0, mostQuotes]);
}

const kinds = ['board', 'journey', 'chart'] as const;

function refuseConflicts(args: CliArguments): void {
  const [first, second] = kinds.filter((kind) => args.text(kind) !== undefined);
  if (first === undefined) throw new UsageError('option-missing', { option: '--board' });
  if (second !== undefined) throw new UsageError('options-conflict', { first: `--${first}`, second: `--${second}` });
}

async function findFigure(cli: Cli, args: CliArguments): Promise<Figure> {
  if (args.text('chart') !== undefined) return { kind: 'chart', chart: await readChart(cli, args) };
  const board = args.text('board');
  if (board !== undefined) return { kind: 'board', boardId: (await findBoard(cli, board)).id };
  return { kind: 'journey', journeyId: (await findJourney(cli, args.required('journey'))).id };
}
