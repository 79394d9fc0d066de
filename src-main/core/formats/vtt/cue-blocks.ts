import { joinPieces } from '../../../shared/domain/join-pieces.ts';
import { nameEvidence } from '../../../shared/domain/name-evidence.ts';
import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';
import { readSpeakerLabel } from '../../../shared/domain/read-speaker-label.ts';
import type { Cue } from './read-cues.ts';
import { readEntities } from './read-entities.ts';

const voice = /<v(?:\.[^\s<>]*)?\s+([^<>]*)>/;
const tags = /<\/?[A-Za-z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\}/g;

interface Voiced {
  readonly speaker: string | undefined;
  readonly text: string;
}

/** Makes one block of each voice in a cue; a line that may name its own speaker begins a block too. */
export function cueBlocks(cue: Cue): readonly ParsedBlock[] {
  return voices(cue.lines.join('\n')).flatMap(({ speaker, text }) => {
    const lines = readEntities(text.replace(tags, ''))
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const pieces = speaker === undefined ? unvoicedPieces(lines) : [joinPieces(lines)];
    return pieces.filter((piece) => piece !== '').map((piece) => ({ text: piece, at: cue.at, speaker }));
  });
}

function voices(text: string): readonly Voiced[] {
  const [first = '', ...rest] = text.split(/(?=<v[.\s])|<\/v>/);
  return [first, ...rest].map((part) => {
    const found = part.startsWith('<v') ? voice.exec(part.slice(0, 400)) : null;
    const name = readEntities(found?.[1] ?? '').trim();
    return { speaker: name === '' ? undefined : name, text: part.slice(found?.[0].length ?? 0) };
  });
}

function unvoicedPieces(lines: readonly string[]): readonly string[] {
  const pieces: string[][] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last === undefined || beginsAnew(line)) pieces.push([line]);
    else last.push(line);
  }
  return pieces.map(joinPieces);
}

function beginsAnew(line: string): boolean {
  if (/^(?:[-–—]\s|>>)/.test(line)) return true;
  const label = readSpeakerLabel(line, 0);
  return label !== null && label.kind === 'colon' && nameEvidence(label.name) !== 'none';
}
