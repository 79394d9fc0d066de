import { spanCutter } from '../../../shared/domain/cut-spans.ts';
import { printClock } from '../../../shared/domain/print-clock.ts';
import { anchorOf } from '../../../shared/domain/report-anchors.ts';
import type { ReportNode, TurnNode } from '../../../shared/domain/report-document.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { transcriptAnchor } from './quote-maker.ts';
import type { Transcript, TranscriptTurn } from './read-transcripts.ts';
import type { ReportContext } from './report-context.ts';
import { heading } from './report-nodes.ts';

/**
 * A document as it was said: turns with who speaks and where, between them what stands there without a speaker. Who did not
 * agree to being quoted is named, and their words are left out.
 */
export function gatherTranscript(context: ReportContext, transcript: Transcript): readonly ReportNode[] {
  const quoted = context.quotes.quotedIn(transcript.id).map(({ start, end, anchor }) => ({
    start,
    end,
    anchor: transcriptAnchor(transcript.id, start),
    back: anchor,
  }));
  const write = spanCutter(transcript.text, quoted);
  return stretchesOf(transcript).flatMap(({ start, end, turn, number, isHeading }): readonly ReportNode[] => {
    if (isHeading) return [headingOf(context, transcript, { start, end })];
    if (turn === null) return linesOf(transcript.text, { start, end }).map((line) => lineOf(write(line)));
    const isLeftOut = turn.isWithheld === 1 && !context.report.quotes.includesWithheld;
    const spans = isLeftOut
      ? [{ text: context.words.say('blocks.transcripts.withheld'), isItalic: true }]
      : write({ start, end });
    return [{ kind: 'turn', speaker: speakerOf(context, turn), place: placeOf(turn, number), spans }];
  });
}

/** It may name the people who speak, as a document's name does. */
const headingOf = ({ naming }: ReportContext, { id, text }: Transcript, { start, end }: Stretch) =>
  heading(3, anchorOf('section', `${id} ${start}`), naming.nameDocument(text.slice(start, end).trim()));

const lineOf = (spans: TurnNode['spans']): TurnNode => ({ kind: 'turn', speaker: null, place: '', spans });

/** Where nobody is named, who asks is still told from who answers. */
const speakerOf = ({ naming, words }: ReportContext, turn: TranscriptTurn): string =>
  naming.nameOf(turn) ?? words.say(`blocks.transcripts.${turn.isInterviewer === 1 ? 'interviewer' : 'somebody'}`);

const placeOf = ({ at }: TranscriptTurn, number: number): string => (at === null ? String(number) : printClock(at));

interface SaidStretch extends Stretch {
  readonly turn: TranscriptTurn | null;
  /** Of a turn, from 1. */
  readonly number: number;
  readonly isHeading: boolean;
}

/** All of the text in its order: turns, headings between them, and the rest. */
function stretchesOf({ text, turns, headings }: Transcript): readonly SaidStretch[] {
  const free = headings.filter(({ start, end }) => !turns.some((turn) => turn.start < end && start < turn.end));
  const known = [
    ...turns.map((turn, index) => ({ start: turn.start, end: turn.end, turn, number: index + 1, isHeading: false })),
    ...free.map(({ start, end }) => ({ start, end, turn: null, number: 0, isHeading: true })),
  ].toSorted((one, other) => one.start - other.start);
  const rest = known.map(({ start }, index) => ({ start: known[index - 1]?.end ?? 0, end: start }));
  const last = { start: known.at(-1)?.end ?? 0, end: text.length };
  const between = [...rest, last].map((stretch) => ({ ...stretch, turn: null, number: 0, isHeading: false }));
  return [...known, ...between]
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
    .toSorted((one, other) => one.start - other.start);
}

function linesOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const lines = text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/gu);
  return [...lines].map((line) => ({ start: start + line.index, end: start + line.index + line[0].length }));
}
