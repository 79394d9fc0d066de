import { findingStates } from '../../shared/contract/findings.ts';
import type { Finding } from '../../shared/contract/findings.ts';
import { findingWarnings, studiedOf } from '../../shared/domain/finding-warnings.ts';
import { numberFindings } from '../../shared/domain/number-findings.ts';
import type { CliForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { Cli } from './cli.ts';
import { findFinding } from './find-finding.ts';
import { printFinding, printFindingList } from './print-findings.ts';
import type { ListedFinding } from './print-findings.ts';
import { readChoice } from './read-choice.ts';

/** Findings in their groups, with what a reader would question. */
export const listFindings: CliForm = async (cli, args) => {
  const isWanted = readFilter(args);
  await cli.open(args.positionals[0]);
  const listed = (await readListed(cli)).filter(isWanted);
  if (listed.length === 0) return { value: [], text: cli.words('cli.noFindings') };
  return { value: listed, text: printFindingList(cli, listed, await readStudied(cli)) };
};

/** One finding with its story, its evidence and its recommendation. */
export const showFinding: CliForm = async (cli, args) => {
  await cli.open(args.positionals[0]);
  const listed = await readListed(cli);
  const { id } = findFinding(listed, args.required('finding'));
  const { number, warnings } = listed.find((one) => one.id === id)!;
  const finding = { number, ...(await cli.call('findings.get', { id })), warnings };
  return { value: finding, text: printFinding(cli, finding, await readStudied(cli)) };
};

const readStudied = async (cli: Cli) => studiedOf(await cli.call('project.summary', {}));

async function readListed(cli: Cli): Promise<readonly ListedFinding[]> {
  const findings = await cli.call('findings.list', {});
  const studied = await readStudied(cli);
  const numbers = numberFindings(findings);
  return findings.map((finding) => ({
    number: numbers.get(finding.id) ?? null,
    ...finding,
    warnings: findingWarnings(finding, studied),
  }));
}

function readFilter(args: CliArguments): (finding: Finding) => boolean {
  const state = readChoice(args, 'state', findingStates);
  const group = args.text('group')?.trim().toLowerCase();
  const tags = args.texts('tag').map((tag) => tag.trim().toLowerCase());
  return (finding) =>
    (state === undefined || finding.state === state) &&
    (group === undefined || finding.group.toLowerCase() === group) &&
    tags.every((tag) => finding.tags.some((own) => own.toLowerCase() === tag));
}
