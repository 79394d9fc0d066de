import { parse } from 'node:path';
import type { DocumentKind } from '../../../shared/contract/values.ts';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { ParsedDocument } from '../../../shared/domain/parsed-document.ts';
import type { ReadFile } from './read-files.ts';

const excerptLength = 2_000;
const exampleLength = 80;

export function previewOf(read: ReadFile): ImportPreview {
  const { file, name } = read;
  const common = { path: file.path, file: name, name: file.name ?? documentName(name) };
  if (read.kind === 'refused') {
    const { code, details } = read.error;
    return { ...common, ...nothingRead, kind: file.kind ?? 'interview', error: { code, details } };
  }
  const { document, format } = read;
  return {
    ...common,
    kind: file.kind ?? likelyKind(document),
    format,
    encoding: document.encoding,
    characters: document.text.length,
    turns: document.turns.length,
    speakers: speakersOf(document),
    comments: document.comments.length,
    excerpt: excerptOf(document),
    warnings: [...document.warnings],
    error: null,
  };
}

const nothingRead = {
  format: null,
  encoding: null,
  characters: 0,
  turns: 0,
  speakers: [],
  comments: 0,
  excerpt: [],
  warnings: [],
};

export function documentName(file: string): string {
  return parse(file).name.trim() || file;
}

export function likelyKind({ turns }: ParsedDocument): DocumentKind {
  const speakers = new Set(turns.map((turn) => turn.speaker)).size;
  if (speakers === 0) return 'note';
  return speakers > 3 ? 'focus-group' : 'interview';
}

function speakersOf({ text, turns }: ParsedDocument): ImportPreview['speakers'] {
  const bySpeaker = Map.groupBy(turns, (turn) => turn.speaker);
  return [...bySpeaker].map(([name, own]) => {
    const first = own[0];
    const example = first ? text.slice(first.start, Math.min(first.end, first.start + exampleLength)) : '';
    return { name, turns: own.length, example };
  });
}

function excerptOf({ text, turns }: ParsedDocument): ImportPreview['excerpt'] {
  const excerpt: ImportPreview['excerpt'] = [];
  let reached = 0;
  const add = (speaker: string | null, at: number | null, start: number, end: number) => {
    const words = text.slice(start, Math.min(end, excerptLength)).trim();
    if (words !== '') excerpt.push({ speaker, at, text: words });
  };
  for (const { speaker, at, start, end } of turns) {
    if (start >= excerptLength) break;
    add(null, null, reached, start);
    add(speaker, at, start, end);
    reached = end;
  }
  if (reached < excerptLength)
    add(null, null, reached, turns.find((turn) => turn.start >= reached)?.start ?? text.length);
  return excerpt;
}
