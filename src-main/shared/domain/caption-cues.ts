export interface CaptionCue {
  readonly speaker: string | null;
  readonly text: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
}

export interface TimedTurn {
  readonly speaker: string | null;
  readonly text: string;
  /** Milliseconds; null where nobody knows. */
  readonly at: number | null;
}

const shortest = 1000;
const perLetter = 70;
const perHan = 220;

export interface Captions {
  readonly cues: readonly CaptionCue[];
  /** How many turns have no time and can't be told to the one before. */
  readonly untimed: number;
}

/**
 * Cues of the turns whose times are known, in the order of these. A cue ends where the next one begins, at the latest when
 * its words are read (70 ms a letter, 220 ms a Han character) and a pause of two seconds has passed. Words without a time are
 * taken with those that the same speaker says before.
 */
export function captionCues(turns: readonly TimedTurn[]): Captions {
  const timed: (TimedTurn & { readonly at: number })[] = [];
  const untimed = turns.filter(({ speaker, text, at }) => {
    const last = timed.at(-1);
    if (at !== null) timed.push({ speaker, text, at });
    else if (last?.speaker === speaker) timed[timed.length - 1] = { ...last, text: `${last.text}\n${text}` };
    return at === null && last?.speaker !== speaker;
  });
  const ordered = timed.toSorted((one, other) => one.at - other.at);
  const cues = ordered.map(({ speaker, text, at: from }, index) => {
    const longest = from + readingTime(text) + 2000;
    const next = ordered[index + 1]?.at ?? longest;
    return { speaker, text, from, to: next > from ? Math.min(next, longest) : from + shortest };
  });
  return { cues, untimed: untimed.length };
}

function readingTime(text: string): number {
  const han = [...text.matchAll(/\p{Script=Han}/gu)].length;
  return Math.max(shortest, han * perHan + (text.length - han) * perLetter);
}
