import type { CallInput } from '../../shared/contract/index.ts';
import { countPieces } from '../../shared/domain/finding-standing.ts';
import type { CliForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { findFinding, findFindingIds } from './find-finding.ts';
import { readEvidence, refuseEvidenceConflicts } from './read-evidence.ts';
import { findPeopleAndStages, readJudgement } from './read-judgement.ts';
import { UsageError } from './usage-error.ts';

/** Nothing is made where something that is named isn't there. */
export const createFinding: CliForm = async (cli, args) => {
  const judged = readJudgement(args);
  refuseEvidenceConflicts(args);
  await cli.open(args.positionals[0]);
  const found = await findPeopleAndStages(cli, args);
  const title = args.required('create');
  const { priority, group, ...rest } = { ...judged, ...found };
  const sources = await readEvidence(cli, args);
  const { id } = await cli.call('findings.create', { title, priority, group, ...sources });
  await write(cli, args, { ids: [id], judged: rest });
  const count = countPieces((await cli.call('findings.get', { id })).pieces);
  return { value: { id, evidence: count }, text: cli.words('cli.findingCreated', { title, count }) };
};

export const setFindings: CliForm = async (cli, args) => {
  const judged = readJudgement(args);
  const wanted = args.texts('set');
  const word = words.find((option) => args.text(option) !== undefined);
  if (word !== undefined && wanted.length > 1)
    throw new UsageError('options-conflict', { first: '--set F F', second: `--${word}` });
  const isAboutMaps = args.texts('persona').length + args.texts('stage').length > 0;
  if (word === undefined && Object.keys(judged).length === 0 && !isAboutMaps)
    throw new UsageError('option-missing', { option: '--state' });
  await cli.open(args.positionals[0]);
  const found = await findPeopleAndStages(cli, args);
  const ids = await findFindingIds(cli, wanted);
  await write(cli, args, { ids, judged: { ...judged, ...found } });
  return { value: { findings: ids }, text: cli.words('cli.findingsSet', { count: ids.length }) };
};

export const mergeFindings: CliForm = async (cli, args) => {
  const into = args.required('into');
  await cli.open(args.positionals[0]);
  const target = findFinding(await cli.call('findings.list', {}), into);
  const ids = (await findFindingIds(cli, args.texts('merge'))).filter((id) => id !== target.id);
  if (ids.length > 0) await cli.call('findings.merge', { ids, intoId: target.id });
  const text = cli.words('cli.findingsMerged', { count: ids.length, title: target.title });
  return { value: { id: target.id, merged: ids }, text };
};

export const deleteFindings: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const ids = await findFindingIds(cli, args.texts('delete'));
  await cli.call('findings.delete', { ids });
  return { value: { deleted: ids }, text: cli.words('cli.findingsDeleted', { count: ids.length }) };
};

/** Before another, into whose group they come, or to the end. */
export const moveFindings: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const before = args.text('before');
  const ids = await findFindingIds(cli, args.texts('move'));
  const beforeId = before === undefined ? null : findFinding(await cli.call('findings.list', {}), before).id;
  await cli.call('findings.move', { ids, beforeId });
  return { value: { moved: ids }, text: cli.words('cli.findingsMoved', { count: ids.length }) };
};

const words = ['title', 'text', 'recommendation'] as const;

interface Written {
  readonly ids: readonly string[];
  readonly judged: Omit<CallInput<'findings.classify'>, 'ids'>;
}

async function write(cli: Cli, args: CliArguments, { ids, judged }: Written): Promise<void> {
  const given = words.flatMap((option) => {
    const value = args.text(option);
    return value === undefined ? [] : [[option, value] as const];
  });
  const [id] = ids;
  if (given.length > 0 && id !== undefined) await cli.call('findings.update', { id, ...Object.fromEntries(given) });
  if (Object.keys(judged).length > 0) await cli.call('findings.classify', { ids: [...ids], ...judged });
}
