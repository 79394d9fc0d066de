import { letterPairs, likenessOfTurns } from './likeness-of-turns.ts';
import type { LetterPairs } from './likeness-of-turns.ts';

/** A turn as one of two note-takers of a session has it. */
export interface NotedTurn {
  readonly speaker: string;
  /** Milliseconds of the session's clock; null: not known. */
  readonly at: number | null;
  readonly text: string;
}

/** A turn of one of the two, or the same one as both have it; each by its number. */
export interface NotePair {
  readonly mine: number | null;
  readonly theirs: number | null;
  /** How alike the words are, 0–1; 0 where only one has the turn. */
  readonly likeness: number;
  /** The same person said the same words: nobody has to choose between them. */
  readonly isSame: boolean;
}

const leastLikeness = 0.5;
/** Where the two heard different people say it. */
const leastLikenessOfOthers = 0.8;
const nearness = 90_000;
const fewLetters = 8;
const leastSure = 3;

/**
 * Two note-takers' turns side by side, in the order of time: a turn of each that is the same one as far as words, speaker and time
 * tell is one pair, every other turn stands alone. No turn is missing, and none stands twice.
 * `shift` is added to their times, in ms.
 */
export function lineUpNotes(
  mine: readonly NotedTurn[],
  theirs: readonly NotedTurn[],
  shift: number,
): readonly NotePair[] {
  const own = prepare(mine, 0);
  const other = prepare(theirs, shift);
  const partnerOf = matchTurns(own, other);
  const taken = new Set([...partnerOf.values()].map(({ theirs: index }) => index));
  const alone = other.filter(({ index }) => !taken.has(index));
  const rows: NotePair[] = [];
  let next = 0;
  own.forEach(({ index, time }) => {
    while (next < alone.length && alone[next]!.time < time) rows.push(onlyTheirs(alone[next++]!.index));
    const partner = partnerOf.get(index);
    rows.push(partner ? pairOf(partner) : { ...alonePair, mine: index });
  });
  return [...rows, ...alone.slice(next).map(({ index }) => onlyTheirs(index))];
}

/** By how much their clock is behind mine, as turns with the same words tell, in ms; null where too few have the same. */
export function shiftOfNotes(mine: readonly NotedTurn[], theirs: readonly NotedTurn[]): number | null {
  const other = prepare(theirs.filter(isTelling), 0);
  const shifts = prepare(mine.filter(isTelling), 0).flatMap((turn) => {
    const same = other.filter((candidate) => likenessOfTurns(turn.words, candidate.words) >= leastLikenessOfOthers);
    return same.length === 1 ? [turn.time - same[0]!.time] : [];
  });
  if (shifts.length < leastSure) return null;
  return shifts.sort((one, two) => one - two)[Math.floor(shifts.length / 2)]!;
}

const isTelling = ({ at, text }: NotedTurn): boolean => at !== null && letterPairs(text).letters.length >= fewLetters;

interface PreparedTurn {
  readonly index: number;
  readonly speaker: string;
  readonly time: number;
  readonly words: LetterPairs;
}

/** In the order of time; a turn without one stands behind the turn before it. */
function prepare(turns: readonly NotedTurn[], shift: number): readonly PreparedTurn[] {
  let time = 0;
  return turns
    .map(({ speaker, at, text }, index) => {
      time = at === null ? time : at + shift;
      return { index, speaker: speaker.normalize('NFKC').toLowerCase(), time, words: letterPairs(text) };
    })
    .sort((one, two) => one.time - two.time || one.index - two.index);
}

interface Match {
  readonly isSameSpeaker: boolean;
  readonly mine: number;
  readonly theirs: number;
  readonly likeness: number;
  readonly distance: number;
}

/** The likest ones first, of those the nearest; each turn once. */
function matchTurns(own: readonly PreparedTurn[], other: readonly PreparedTurn[]): ReadonlyMap<number, Match> {
  const candidates = own
    .flatMap((turn) => near(other, turn.time).flatMap((candidate) => matchOf(turn, candidate)))
    .sort((one, two) => two.likeness - one.likeness || one.distance - two.distance);
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  candidates.forEach((match) => {
    if (matches.has(match.mine) || taken.has(match.theirs)) return;
    matches.set(match.mine, match);
    taken.add(match.theirs);
  });
  return matches;
}

function near(turns: readonly PreparedTurn[], time: number): readonly PreparedTurn[] {
  const from = firstFrom(turns, time - nearness);
  return turns.slice(from, firstFrom(turns, time + nearness + 1));
}

function firstFrom(turns: readonly PreparedTurn[], time: number): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.time < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function matchOf(turn: PreparedTurn, candidate: PreparedTurn): Match[] {
  const likeness = likenessOfTurns(turn.words, candidate.words);
  const isShort = Math.min(turn.words.letters.length, candidate.words.letters.length) < fewLetters;
  const isSameSpeaker = turn.speaker === candidate.speaker;
  const least = isShort ? 1 : isSameSpeaker ? leastLikeness : leastLikenessOfOthers;
  if (likeness < least || (isShort && !isSameSpeaker)) return [];
  const distance = Math.abs(turn.time - candidate.time);
  return [{ mine: turn.index, theirs: candidate.index, likeness, distance, isSameSpeaker }];
}

const alonePair: NotePair = { mine: null, theirs: null, likeness: 0, isSame: false };
const onlyTheirs = (index: number): NotePair => ({ ...alonePair, theirs: index });
const pairOf = ({ mine, theirs, likeness, isSameSpeaker }: Match): NotePair => ({
  ...{ mine, theirs, likeness },
  isSame: likeness === 1 && isSameSpeaker,
});
