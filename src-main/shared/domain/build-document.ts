import { cleanText } from './clean-text.ts';
import { composeDocument } from './compose-document.ts';
import type { ComposedLine } from './compose-document.ts';
import { isMetadataLabel } from './not-names.ts';
import type { ParsedBlock, ParsedDocument, ParseOptions, ParseWarning } from './parsed-document.ts';
import { recogniseSpeakers } from './recognise-speakers.ts';
import type { Recognition } from './recognise-speakers.ts';
import { splitBlocks } from './split-blocks.ts';
import type { BlockLine } from './split-blocks.ts';
import type { SpokenLine } from './spoken-line.ts';

const bracketedMetadata = /^\s*[（(［[【]\s*([^:：]{1,12}?)\s*[:：]/;
const nothingRecognised: Recognition = { speakers: new Map(), breaks: new Set() };

/**
 * Makes the canonical text and the turns of a document from the paragraphs of a file, whatever its format.
 * Speakers are recognised over all blocks that don't say who speaks; labels and times of turns leave the text.
 */
export function buildDocument(
  blocks: readonly ParsedBlock[],
  options: ParseOptions,
  encoding: string | null,
  warnings: readonly ParseWarning[] = [],
): ParsedDocument {
  const refused = (options.notSpeakers ?? []).map((name) => cleanText(name).trim());
  const lines = splitBlocks(blocks, new Set(refused));
  const isWanted = options.recogniseSpeakers !== false;
  const recognition = isWanted ? recogniseSpeakers(lines.map(spokenLine), refused) : nothingRecognised;
  const composed = composeDocument(
    lines.map((line, index) => composedLine(line, index, recognition)),
    blocks,
  );
  const { emptyTurns, ...document } = composed;
  return { ...document, encoding, warnings: [...warnings, ...ownWarnings(document, emptyTurns, isWanted)] };
}

function spokenLine(line: BlockLine): SpokenLine | null {
  return line.isHeading || line.speaker !== null ? null : line;
}

function composedLine(line: BlockLine, index: number, recognition: Recognition): ComposedLine {
  const label = recognition.speakers.get(index);
  const ends = line.isHeading || recognition.breaks.has(index) || (recognition.speakers.size > 0 && isMetadata(line));
  return {
    ...line,
    speaker: line.speaker ?? label?.name ?? null,
    at: label?.at ?? line.at,
    labelLength: label?.length ?? 0,
    endsTurn: ends && label === undefined,
  };
}

function isMetadata(line: BlockLine): boolean {
  const found = line.isStart ? bracketedMetadata.exec(line.text.slice(0, 40)) : null;
  return found !== null && isMetadataLabel(found[1] ?? '');
}

function ownWarnings(
  document: Pick<ParsedDocument, 'text' | 'turns'>,
  emptyTurns: number,
  isWanted: boolean,
): readonly ParseWarning[] {
  const empty: readonly ParseWarning[] = emptyTurns > 0 ? [{ code: 'empty-turns', count: emptyTurns }] : [];
  const isSilent = isWanted && document.turns.length === 0 && document.text !== '';
  return isSilent ? [...empty, { code: 'no-speakers' }] : empty;
}
