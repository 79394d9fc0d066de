import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';
import type { Stretch } from '../../../src-main/shared/domain/stretches.ts';

export interface TimedStretch extends Stretch {
  /** Milliseconds of the document's times. */
  readonly at: number;
  /** Where it ends, where that is known of it; else what comes next begins. */
  readonly until: number | null;
}

interface RecordedPlace extends Stretch {
  readonly since: number | null;
  readonly until: number | null;
}

/** What of a text is said when: turns with times, and lines that stand for a stretch of the recording; by time. */
export function timedStretches(
  turns: readonly DocumentTurn[],
  recorded: readonly RecordedPlace[],
): readonly TimedStretch[] {
  const said = turns.flatMap(({ start, end, at }) => (at === null ? [] : [{ start, end, at, until: null }]));
  const starts = new Set(said.map(({ start }) => start));
  const lines = recorded.flatMap(({ start, end, since, until }) =>
    since === null || starts.has(start) ? [] : [{ start, end, at: since, until }],
  );
  return [...said, ...lines].toSorted((one, other) => one.at - other.at || one.start - other.start);
}

/** What is said at a time; null before the first and where nothing is written. */
export function stretchAtTime(stretches: readonly TimedStretch[], time: number): TimedStretch | null {
  const found = stretches[countUpTo(stretches, time) - 1];
  return found && (found.until === null || time < found.until) ? found : null;
}

/** When words of a text are said, as far as can be told from the turn in which they stand: in the middle of it, half its time has gone. */
export function timeOfOffset(stretches: readonly TimedStretch[], offset: number, duration: number): number | null {
  const index = stretches.findIndex(({ start, end }) => start <= offset && offset <= end);
  const found = stretches[index];
  if (!found) return null;
  const until = found.until ?? stretches[index + 1]?.at ?? Math.max(found.at, duration);
  const share = (offset - found.start) / Math.max(1, found.end - found.start);
  return found.at + share * Math.max(0, until - found.at);
}

function countUpTo(stretches: readonly TimedStretch[], time: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.at <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
