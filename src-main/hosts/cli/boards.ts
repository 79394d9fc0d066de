import type { CardSource } from '../../shared/contract/boards.ts';
import type { CallInput, CallOutput } from '../../shared/contract/index.ts';
import type { PassageQuery } from '../../shared/contract/queries.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findBoard } from './find-board.ts';
import { printBoard } from './print-board.ts';
import { readWantedQuery } from './read-wanted-query.ts';
import { readShownBoard } from './read-shown-board.ts';
import { UsageError } from './usage-error.ts';

export const boardsCommand: CliCommand = {
  name: 'boards',
  usage: [
    'FILE.motif [--board NAME]',
    'FILE.motif --create NAME [--query SAVED | --codes "A,B/C"]',
    'FILE.motif --board NAME --query SAVED | --codes "A,B/C"',
  ],
  options: {
    board: { type: 'string' },
    create: { type: 'string' },
    query: { type: 'string' },
    codes: { type: 'string', multiple: true },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    refuseConflicts(args);
    await cli.open(args.positionals[0]);
    const [name, created] = [args.text('board'), args.text('create')];
    if (created !== undefined) return createBoard(cli, args, created);
    if (name === undefined) return listBoards(cli);
    if (asksForCards(args)) return fillBoard(cli, args, name);
    const board = await readShownBoard(cli, (await findBoard(cli, name)).id);
    return { value: board, text: printBoard(cli, board) };
  },
};

const asksForCards = (args: CliArguments): boolean =>
  args.text('query') !== undefined || args.texts('codes').length > 0;

function refuseConflicts(args: CliArguments): void {
  const isBoth = (first: string, second: string) => {
    const given = [first, second].filter((option) => args.texts(option).length > 0);
    if (given.length > 1) throw new UsageError('options-conflict', { first: `--${first}`, second: `--${second}` });
  };
  isBoth('board', 'create');
  isBoth('query', 'codes');
  const hasBoard = args.text('board') !== undefined || args.text('create') !== undefined;
  if (asksForCards(args) && !hasBoard) throw new UsageError('option-missing', { option: '--create' });
}

async function listBoards(cli: Cli): Promise<CliOutcome> {
  const boards = await cli.call('boards.list', {});
  const lines = boards.map(({ name, cards, clusters }) => {
    return [name, cli.words('cli.cards', { count: cards }), cli.words('cli.clusters', { count: clusters })];
  });
  const text = lines.map((parts) => parts.join(' · ')).join('\n');
  return { value: boards, text: boards.length > 0 ? text : cli.words('cli.noBoards') };
}

/** A board with what is found as cards, in one step; it is made only where the query can be read. */
async function createBoard(cli: Cli, args: CliArguments, newBoard: string): Promise<CliOutcome> {
  const sources = asksForCards(args) ? await findSources(cli, await readWantedQuery(cli, args)) : [];
  if (sources.length > 0) return addCards(cli, { newBoard, sources });
  const { id: boardId } = await cli.call('boards.create', { name: newBoard });
  return printAdded(cli, { boardId, ids: [], skipped: 0 });
}

/** What is found becomes cards; what the board has already is left out. */
async function fillBoard(cli: Cli, args: CliArguments, name: string): Promise<CliOutcome> {
  const sources = await findSources(cli, await readWantedQuery(cli, args));
  const { id: boardId } = await findBoard(cli, name);
  if (sources.length > 0) return addCards(cli, { boardId, sources });
  return printAdded(cli, { boardId, ids: [], skipped: 0 });
}

const addCards = async (cli: Cli, wanted: CallInput<'boards.addCards'>): Promise<CliOutcome> =>
  printAdded(cli, await cli.call('boards.addCards', { ...wanted, skipsKnown: true }));

function printAdded(cli: Cli, { boardId, ids, skipped }: CallOutput<'boards.addCards'>): CliOutcome {
  const text = cli.words('cli.cardsAdded', { count: ids.length, skipped });
  return { value: { id: boardId, cards: ids.length, skipped }, text };
}

async function findSources(cli: Cli, query: PassageQuery): Promise<CardSource[]> {
  const { passages } = await cli.call('queries.run', { query });
  return passages.map(({ passageId, documentId, start, end }) =>
    passageId === null ? { kind: 'place', documentId, start, end } : { kind: 'passage', passageId },
  );
}
