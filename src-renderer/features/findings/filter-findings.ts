import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { matchName } from '../../workspace/match-name.ts';

/** By term, the findings in whose evidence it stands. */
export type Quoting = ReadonlyMap<string, ReadonlySet<string>>;

const mostTerms = 50;

/** The words of a filter in the form in which they are looked for. */
export const filterTerms = (filter: string): readonly string[] =>
  foldWords(filter).split(/\s+/u).filter(Boolean).slice(0, mostTerms);

/** Findings in whose words, or in whose evidence, every word of the filter stands; pinyin finds statements, groups and tags. */
export function filterFindings(findings: readonly Finding[], filter: string, quoting: Quoting): readonly Finding[] {
  const terms = filterTerms(filter);
  if (terms.length === 0) return findings;
  return findings.filter((finding) => {
    const words = wordsOf(finding);
    const names = namesOf(finding);
    const isFound = (term: string) => words.includes(term) || names.some((name) => matchName(name, term) !== null);
    return terms.every((term) => quoting.get(term)?.has(finding.id) || isFound(term));
  });
}

// Asked at each key that is typed.
const known = new WeakMap<Finding, string>();

function wordsOf(finding: Finding): string {
  const words = known.get(finding) ?? foldWords([...namesOf(finding), ...textsOf(finding)].join('\n'));
  known.set(finding, words);
  return words;
}

const namesOf = ({ title, group, tags }: Finding) => [title, group, ...tags];

const textsOf = ({ text, recommendation, personas, stages }: Finding) => [
  text,
  recommendation,
  ...personas.map(({ name }) => name),
  ...stages.map(({ name }) => name),
];
