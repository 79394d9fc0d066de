import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { TableToRead } from '../../../shared/contract/participants.ts';
import { foldName } from '../../../shared/domain/fold-name.ts';
import { type PlannedRow, planTable, rowKey, type TablePlan } from '../../../shared/domain/plan-table.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { createParser } from '../../formats/run-parse-worker.ts';
import type { ParsedTable } from '../../formats/table/parsed-table.ts';
import { all, build } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Program } from '../../program.ts';
import { attributesOf } from './queries.ts';
import { storeTable } from './store-table.ts';

const shownRows = 200;
const mostNames = 1_000;

export async function previewTable(
  program: Program,
  input: CallParsed<'attributes.previewTable'>,
  context: CallContext,
): Promise<CallOutput<'attributes.previewTable'>> {
  const project = program.requireProject();
  const parsed = await readTable(program, input, context);
  const plan = project.read(({ db }) => planFor(db, parsed, input));
  const { columns, rows, nameColumn, repeated, unfit } = plan;
  return {
    headers: [...parsed.table.headers],
    nameColumn,
    columns: columns.map(({ options: _, ...column }) => column),
    rows: rows.slice(0, shownRows).map((row) => ({ ...row, cells: [...row.cells] })),
    total: rows.length,
    matched: rows.filter(({ subjectId }) => subjectId !== null).length,
    unmatched: unmatchedNames(rows),
    repeated: repeated.slice(0, mostNames),
    unfit: unfit.slice(0, shownRows),
    encoding: parsed.encoding,
    sheets: [...parsed.sheets],
    sheet: parsed.sheet,
  };
}

export async function importTable(
  program: Program,
  input: CallParsed<'attributes.importTable'>,
  context: CallContext,
): Promise<CallOutput<'attributes.importTable'>> {
  const project = program.requireProject();
  const parsed = await readTable(program, input, context);
  if (context.signal.aborted) throw new AppError('cancelled');
  if (program.project() !== project) throw new AppError('no-project');
  return program.write('attributes.importTable', (work) => {
    const plan = planFor(work.db, parsed, input);
    const isMaking = input.subject === 'participant' && input.createMissing === true;
    const stored = storeTable(work, plan, { subject: input.subject, isMaking });
    const unmatched = unmatchedNames(plan.rows.filter((row) => !isMaking || row.isAmbiguous));
    work.describe({ name: input.path.split(/[\\/]/).at(-1) ?? '', count: stored.cells });
    return { ...stored, unfit: plan.unfit.length, unmatched, repeated: plan.repeated.slice(0, mostNames) };
  });
}

async function readTable(program: Program, input: TableToRead, { signal }: CallContext): Promise<ParsedTable> {
  const parser = createParser({ workerFile: program.options.paths.parseWorker });
  try {
    return await parser.readTable(input.path, { encoding: input.encoding, sheet: input.sheet }, signal);
  } finally {
    await parser.close();
  }
}

function planFor(db: Db, { table }: ParsedTable, { subject, nameColumn, types, skip }: TableToRead): TablePlan {
  const isThere = nameColumn === undefined || nameColumn < table.headers.length;
  if (!isThere) throw new AppError('not-found', { kind: 'column', id: String(nameColumn) });
  const subjects = all(db, build.selectFrom(subject).select(['id', 'name']));
  return planTable(table, subjects, attributesOf(db, subject), { nameColumn, types, skip });
}

function unmatchedNames(rows: readonly PlannedRow[]): string[] {
  const unmatched = rows.filter(({ subjectId }) => subjectId === null);
  const names = new Map(unmatched.map((row) => [row.isAmbiguous ? foldName(row.name) : rowKey(row), row.name]));
  return [...names.values()].slice(0, mostNames);
}
