import type { Finding } from '../../shared/contract/findings.ts';
import { numberFindings } from '../../shared/domain/number-findings.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The finding of this id, of this number in the list, or else the only one of this title. */
export function findFinding(findings: readonly Finding[], wanted: string): Finding {
  const numbers = numberFindings(findings);
  const exact =
    findings.find(({ id }) => id === wanted) ?? findings.find(({ id }) => String(numbers.get(id)) === wanted.trim());
  if (exact) return exact;
  const title = wanted.trim().toLowerCase();
  const named = findings.filter((finding) => finding.title.toLowerCase() === title);
  if (named.length > 1) throw new AppError('name-ambiguous', { kind: 'finding', name: wanted, count: named.length });
  if (!named[0]) throw new AppError('not-found', { kind: 'finding', name: wanted });
  return named[0];
}

/** The ids of several, each once. */
export async function findFindingIds(cli: Cli, wanted: readonly string[]): Promise<string[]> {
  const findings = await cli.call('findings.list', {});
  return [...new Set(wanted.map((name) => findFinding(findings, name).id))];
}
