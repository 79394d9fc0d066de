import { findingStates } from '../../shared/contract/findings.ts';
import type { Finding } from '../../shared/contract/findings.ts';
import { findingWarnings, studiedOf } from '../../shared/domain/finding-warnings.ts';
import { numberFindings } from '../../shared/domain/number-findings.ts';
import type { CliForm } from './choose-form.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliSession } from './cli-session.ts';
import { findFinding } from './find-finding.ts';
import { printFinding, printFindingList } from './print-findings.ts';
import type { ListedFinding } from './print-findings.ts';
import { readChoice } from './read-choice.ts';

/** Findings in their groups, with what a reader would question. */
export const listFindings: CliForm = async (session, args) => {
  const isWanted = readFilter(args);
  await session.open(args.positionals[0]);
  const listed = (await readListed(session)).filter(isWanted);
  if (listed.length === 0) return { value: [], text: session.words('cli.noFindings') };
  return { value: listed, text: printFindingList(session, listed, await readStudied(session)) };
};

/** One finding with its story, its evidence and its recommendation. */
export const showFinding: CliForm = async (session, args) => {
  await session.open(args.positionals[0]);
  const listed = await readListed(session);
  const { id } = findFinding(listed, args.required('finding'));
  const finding = listed.find((one) => one.id === id)!;
  return { value: finding, text: printFinding(session, finding, await readStudied(session)) };
};

const readStudied = async (session: CliSession) => studiedOf(await session.call('project.summary', {}));

async function readListed(session: CliSession): Promise<readonly ListedFinding[]> {
  const findings = await session.call('findings.list', {});
  const studied = await readStudied(session);
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
