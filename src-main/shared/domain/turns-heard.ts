import { joinPieces } from './join-pieces.ts';
import type { ParsedTurn } from './parsed-document.ts';

interface Heard {
  readonly text: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Null: the voices are not told apart. */
  readonly speaker: string | null;
  readonly endsTurn: boolean;
}

const pause = 2000;
const longest = 30_000;

/**
 * Turns of what a transcriber heard, and their text, one a line. A turn ends with its speaker, at a pause of two seconds,
 * and after thirty with the sentence. `nameOf` names the voices by the order in which they are first heard, from 1. Where
 * only changes of the speaker are known, two take turns.
 */
export function turnsHeard(
  segments: readonly Heard[],
  nameOf: (voice: number) => string,
): { readonly text: string; readonly turns: readonly ParsedTurn[] } {
  const voices = namedVoices(segments);
  const spoken: { speaker: number; from: number; to: number; pieces: string[] }[] = [];
  segments.forEach(({ text, from, to }, index) => {
    const speaker = voices[index]!;
    const last = spoken.at(-1);
    const isMore = last?.speaker === speaker && from - last.to < pause && !isLong(last, segments[index - 1]!.text);
    if (last && isMore) Object.assign(last, { to, pieces: [...last.pieces, text] });
    else spoken.push({ speaker, from, to, pieces: [text] });
  });
  const lines = spoken.map(({ pieces }) => joinPieces(pieces));
  let start = 0;
  const turns = lines.map((line, index) => {
    const { speaker, from } = spoken[index]!;
    const turn = { speaker: nameOf(speaker), start, end: start + line.length, at: from };
    start = turn.end + 1;
    return turn;
  });
  return { text: lines.join('\n'), turns };
}

const isLong = ({ from, to }: { readonly from: number; readonly to: number }, text: string) =>
  to - from >= longest && /[.!?。！？…]["”’」』）)]*$/u.test(text);

function namedVoices(segments: readonly Heard[]): readonly number[] {
  const known = new Map<string, number>();
  let turn = 0;
  return segments.map(({ speaker, endsTurn }) => {
    const key = speaker ?? `turn ${turn % 2}`;
    if (endsTurn) turn += 1;
    if (!known.has(key)) known.set(key, known.size + 1);
    return known.get(key)!;
  });
}
