import { sentencesOf } from './sentences.ts';
import { stemEnglish } from './stem-english.ts';
import { isStopWord } from './stop-words.ts';

/** How much a text asks each of some questions, 0–1, in their order. */
export type QuestionLikeness = (text: string) => readonly number[];

type Terms = ReadonlyMap<string, number>;

const grammarWeight = 0.15;
/** Of a pair of Chinese characters, by how many of them are words of grammar. */
const pairWeights = [1, 0.5, grammarWeight] as const;
const mostSentences = 3;
const recallWeight = 4;
const tellingWeight = 0.3;
const leastTelling = 2;
const leastGrammar = 3;
const literal = 0.95;
const word = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;
const han = /^\p{Script=Han}/u;

/**
 * Likeness of what was said to the wording of questions: words (of English their stems, of Chinese pairs of characters) that both
 * have, those that fewer of the questions have counting more and words of grammar little. Of one to three sentences that follow
 * each other the likest count, so that what an interviewer says around a question takes nothing away: F₂ of their words.
 */
export function questionLikeness(questions: readonly string[]): QuestionLikeness {
  const terms = questions.map(termsOf);
  const spread = new Map<string, number>();
  terms.forEach((own) => [...own.keys()].forEach((term) => spread.set(term, (spread.get(term) ?? 0) + 1)));
  const rarity = (term: string) =>
    Math.log(1 + questions.length / (spread.get(term) ?? 1)) / Math.log(1 + questions.length);
  const weighed = (own: Terms): Terms => new Map([...own].map(([term, weight]) => [term, weight * rarity(term)]));
  const wanted = terms.map(weighed).map(wording);
  const withTerm = indexTerms(wanted);
  return (text) => {
    const best = wanted.map(() => 0);
    const sentences = sentencesIn(text).map((sentence) => weighed(termsOf(sentence)));
    sentences.forEach((_sentence, index) => {
      const said = createStretch(wanted, withTerm);
      sentences.slice(index, index + mostSentences).forEach((sentence) => {
        said.add(sentence);
        said.likenesses().forEach(([question, likeness]) => (best[question] = Math.max(best[question]!, likeness)));
      });
    });
    return best;
  };
}

/** A question's words and what they come to. */
interface Wording {
  readonly terms: Terms;
  readonly total: number;
  readonly telling: number;
}

const isTelling = (weight: number) => weight >= tellingWeight;

function wording(terms: Terms): Wording {
  const weights = [...terms.values()];
  return {
    terms,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    telling: weights.filter(isTelling).length,
  };
}

/** Which questions have a term. */
function indexTerms(wanted: readonly Wording[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  wanted.forEach(({ terms }, question) =>
    [...terms.keys()].forEach((term) => {
      const known = index.get(term);
      if (known) known.push(question);
      else index.set(term, [question]);
    }),
  );
  return index;
}

/** Sentences that are put together, and how like each question they are. */
function createStretch(wanted: readonly Wording[], withTerm: ReadonlyMap<string, readonly number[]>) {
  const seen = new Set<string>();
  const shared = new Map<number, { weight: number; telling: number }>();
  let total = 0;
  const share = (question: number, weight: number) => {
    const known = shared.get(question) ?? { weight: 0, telling: 0 };
    known.weight += weight;
    known.telling += isTelling(weight) ? 1 : 0;
    shared.set(question, known);
  };
  return {
    add: (sentence: Terms): void =>
      sentence.forEach((weight, term) => {
        if (seen.has(term)) return;
        seen.add(term);
        total += weight;
        withTerm.get(term)?.forEach((question) => share(question, wanted[question]!.terms.get(term)!));
      }),
    likenesses: () => [...shared].map(([question, common]) => [question, likeness(wanted[question]!, common)] as const),
  };

  /** F₂: how much of the question was said counts four times what else was said. */
  function likeness(question: Wording, common: { readonly weight: number; readonly telling: number }): number {
    // One word alone doesn't make it the question.
    if (common.telling < Math.min(leastTelling, question.telling)) return 0;
    const found = ((1 + recallWeight) * common.weight) / (recallWeight * question.total + total);
    // “Why?” and “Anything else?” are asked about everything.
    const isAnybodys = question.telling === 0 && (question.terms.size < leastGrammar || found < literal);
    return isAnybodys ? 0 : found;
  }
}

const sentencesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      sentencesOf(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end)),
    );

function termsOf(text: string): Terms {
  const words = text.normalize('NFKC').toLowerCase().match(word) ?? [];
  return new Map(words.flatMap((one) => (han.test(one) ? hanTerms(one) : [wordTerm(one)])));
}

function wordTerm(one: string): readonly [string, number] {
  return [stemEnglish(one), isStopWord(one) ? grammarWeight : 1];
}

function hanTerms(run: string): readonly (readonly [string, number])[] {
  const letters = [...run];
  if (letters.length === 1) return [[run, isStopWord(run) ? grammarWeight : 1]];
  return letters.slice(1).map((letter, index) => {
    const [first, pair] = [letters[index]!, `${letters[index]!}${letter}`];
    const grammar = isStopWord(pair) ? 2 : Number(isStopWord(first)) + Number(isStopWord(letter));
    return [pair, pairWeights[grammar]!];
  });
}
