import type { ImportFile, ImportPreview, ImportResult } from '../../../src-main/shared/contract/imports.ts';

export type ImportChoice = Omit<ImportFile, 'path'>;
export type RecognisedSpeaker = ImportPreview['speakers'][number];

/** A file on its way into the project: how it was read, and what the researcher said about it. */
export interface ImportItem {
  readonly path: string;
  readonly preview: ImportPreview;
  readonly choice: ImportChoice;
  /** Everyone who was recognised, those included that are no speakers. */
  readonly recognised: readonly RecognisedSpeaker[];
  /** The encoding that was found when none had been chosen. */
  readonly detected: string | null;
  readonly isWanted: boolean;
  /** Counts the readings asked for; the answer to an older one is thrown away. */
  readonly reading: number;
  readonly isReading: boolean;
}

export const toItem = (preview: ImportPreview): ImportItem => ({
  path: preview.path,
  preview,
  choice: {},
  recognised: preview.speakers,
  detected: preview.encoding,
  isWanted: true,
  reading: 0,
  isReading: false,
});

export const isTaken = ({ isWanted, preview }: ImportItem): boolean => isWanted && preview.error === null;

export const toImportFile = ({ path, choice }: ImportItem): ImportFile => ({ path, ...choice });

/** The row of the summary for a file that could not be read at all. */
export function refusal({ path, preview: { file, error } }: ImportItem): readonly ImportResult[] {
  const nothing = { document: null, encoding: null, characters: 0, turns: 0, speakers: [], warnings: [] };
  return error ? [{ path, file, error, ...nothing }] : [];
}

/** An item whose file was read anew. */
export function withPreview(item: ImportItem, preview: ImportPreview): ImportItem {
  const left = item.choice.notSpeakers ?? [];
  const known = new Set(item.recognised.map(({ name }) => name));
  const kept = item.recognised.filter(({ name }) => left.includes(name) || named(preview, name));
  const isOff = item.choice.recogniseSpeakers === false;
  const added = preview.speakers.filter(({ name }) => !known.has(name));
  const current = [...kept.map((speaker) => named(preview, speaker.name) ?? speaker), ...added];
  return { ...item, preview, recognised: isOff ? item.recognised : current, isReading: false };
}

const named = ({ speakers }: ImportPreview, name: string) => speakers.find((speaker) => speaker.name === name);
