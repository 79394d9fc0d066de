import { createTestCore } from '../../helpers/create-test-core.ts';
import type { TestCore } from '../../helpers/create-test-core.ts';
import { row } from '../harness.ts';
import type { Row } from '../harness.ts';
import { readClauses, readQuestions } from './labelled-texts.ts';
import type { LabelledText } from './labelled-texts.ts';
import { mutualInformation } from './mutual-information.ts';
import { plainGroups } from './plain-groups.ts';

const seeds = [1, 2, 3] as const;
const methods = ['k-means', 'ward'] as const;

interface Measured {
  /** In milliseconds. */
  readonly time: number;
  /** Normalised, against the labels. */
  readonly information: number;
}

type Group = (seed: number) => readonly string[] | Promise<readonly string[]>;

/**
 * Suggested groups through the contract, beside plain TF-IDF and k-means on the same texts: of three seeds the shortest time, and
 * how much the groups tell of the labels in the mean.
 */
export async function measureGrouping(): Promise<readonly Row[]> {
  const core = createTestCore();
  try {
    await core.call('project.create', { path: core.file('boards.motif') });
    return [
      ...(await measureTexts(core, 'English questions', readQuestions())),
      ...(await measureTexts(core, 'Chinese clauses', readClauses())),
    ];
  } finally {
    await core.close();
  }
}

async function measureTexts(core: TestCore, name: string, texts: readonly LabelledText[]): Promise<readonly Row[]> {
  const labels = texts.map(({ label }) => label);
  const wanted = new Set(labels).size;
  const { id: boardId } = await core.call('boards.create', { name });
  const sources = texts.map(({ text }) => ({ kind: 'note' as const, text }));
  const { ids } = await core.call('boards.addCards', { boardId, sources });
  const plain = await measure(labels, (seed) =>
    plainGroups(
      texts.map(({ text }) => text),
      wanted,
      seed,
    ),
  );
  const rows: Row[] = [];
  for (const groups of [wanted, undefined]) {
    for (const method of methods) {
      const group: Group = async (seed) =>
        groupOfEach(ids, await core.call('boards.suggestGroups', { boardId, method, groups, seed }));
      const { time, information } = await measure(labels, group);
      const what = `${texts.length} ${name}, ${method}, ${groups === undefined ? 'as many groups as fit' : `${groups} groups`}`;
      rows.push(row(`${what}: time`, time, 'ms', plain.time), row(what, information, 'NMI', plain.information));
    }
  }
  return rows;
}

async function measure(labels: readonly string[], group: Group): Promise<Measured> {
  const all: Measured[] = [];
  for (const seed of seeds) {
    const startedAt = performance.now();
    const found = await group(seed);
    all.push({ time: performance.now() - startedAt, information: mutualInformation(labels, found) });
  }
  return { time: Math.min(...all.map(({ time }) => time)), information: mean(all.map((one) => one.information)) };
}

interface Suggested {
  readonly groups: readonly { readonly cardIds: readonly string[] }[];
}

/** Cards that are left count as one group. */
function groupOfEach(ids: readonly string[], { groups }: Suggested): readonly string[] {
  const groupOf = new Map(groups.flatMap(({ cardIds }, index) => cardIds.map((id) => [id, String(index)] as const)));
  return ids.map((id) => groupOf.get(id) ?? 'left');
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
