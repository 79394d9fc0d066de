import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';

/** Findings in whose words every word of the filter stands; pinyin finds statements, groups and tags. */
export function filterFindings(findings: readonly Finding[], filter: string): readonly Finding[] {
  const terms = foldText(filter).text.split(/\s+/u).filter(Boolean);
  if (terms.length === 0) return findings;
  return findings.filter((finding) => {
    const words = wordsOf(finding);
    const names = namesOf(finding);
    return terms.every((term) => words.includes(term) || names.some((name) => matchName(name, term) !== null));
  });
}

// Asked at each key that is typed.
const known = new WeakMap<Finding, string>();

function wordsOf(finding: Finding): string {
  const words = known.get(finding) ?? foldText([...namesOf(finding), ...textsOf(finding)].join('\n')).text;
  known.set(finding, words);
  return words;
}

const namesOf = ({ title, group, tags }: Finding) => [title, group, ...tags];

const textsOf = ({ text, recommendation, personas, stages, evidence }: Finding) => [
  text,
  recommendation,
  ...personas.map(({ name }) => name),
  ...stages.map(({ name }) => name),
  ...evidence.flatMap((quote) => [quote.text, quote.speaker ?? '', quote.document]),
];
