import { readSpeakerLabel } from './read-speaker-label.ts';
import type { SpeakerLabel } from './read-speaker-label.ts';
import { speakersAmong } from './speakers-among.ts';
import { countParagraphs } from './spoken-line.ts';
import type { FoundLabel, SpokenLine } from './spoken-line.ts';

export interface Recognition {
  /** By index of the line. */
  readonly speakers: ReadonlyMap<number, SpeakerLabel>;
  /** Lines that hold nothing but a label that is none and a time: a break between turns. */
  readonly breaks: ReadonlySet<number>;
}

/**
 * Decides over a whole document which labels name speakers: by shape, recurrence, place in the paragraph and share.
 * Linear in the number of lines.
 */
export function recogniseSpeakers(lines: readonly (SpokenLine | null)[], notSpeakers: readonly string[]): Recognition {
  const refused = new Set(notSpeakers);
  const found = lines.flatMap((line, index): FoundLabel[] => {
    const label = line === null ? null : readSpeakerLabel(line.text, line.boldLength);
    return label === null || isInsideBrackets(line?.text ?? '', label) ? [] : [{ line: index, label }];
  });
  const timed = new Set(found.filter(({ label }) => label.kind === 'time').map(({ line }) => line));
  const spoken = found.filter(({ line, label }) => label.kind !== 'time' || (lines[line + 1] && !timed.has(line + 1)));
  const accepted = firstKindWithSpeakers(spoken, lines);
  const isSpeaker = ({ label }: FoundLabel) => accepted.has(keyOf(label)) && !refused.has(label.name);
  const speakers = new Map(spoken.filter(isSpeaker).map(({ line, label }) => [line, label]));
  const breaks = found.filter(
    ({ line, label }) => !speakers.has(line) && label.at !== null && label.length >= (lines[line]?.text.length ?? 0),
  );
  return { speakers, breaks: new Set(speakers.size === 0 ? [] : breaks.map(({ line }) => line)) };
}

const classOf = (label: SpeakerLabel) => (label.kind === 'colon' || label.kind === 'time' ? 'marked' : label.kind);
const keyOf = (label: SpeakerLabel) => `${classOf(label)} ${label.name}`;

function firstKindWithSpeakers(
  found: readonly FoundLabel[],
  lines: readonly (SpokenLine | null)[],
): ReadonlySet<string> {
  for (const kind of ['marked', 'bold', 'capitals'] as const) {
    const labels = found.filter(({ label }) => classOf(label) === kind);
    const names = speakersAmong(labels, lines);
    const isEnough = kind === 'marked' || fillsPage(labels, names, lines);
    if (names.size > 0 && isEnough) return new Set([...names].map((name) => `${kind} ${name}`));
  }
  return new Set();
}

function fillsPage(
  labels: readonly FoundLabel[],
  names: ReadonlySet<string>,
  lines: readonly (SpokenLine | null)[],
): boolean {
  const said = labels.filter(({ label }) => names.has(label.name));
  const isAtStarts = said.every(({ line }) => lines[line]?.isStart);
  const places = isAtStarts ? countParagraphs(lines) : lines.length;
  return names.size >= 2 && said.length >= 4 && said.length >= places * 0.25;
}

function isInsideBrackets(line: string, label: SpeakerLabel): boolean {
  if (/^\s*[（(【[<「『“"'‘]/.test(label.name)) return true;
  if (line.length > 400) return false;
  const opened = line.match(/[（(]/g)?.length ?? 0;
  return (line.match(/[）)]/g)?.length ?? 0) > opened;
}
