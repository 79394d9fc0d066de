import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { isRecordingName } from '../../../shared/domain/recording-endings.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Program } from '../../program.ts';
import { isBeingCopied } from './copy-recording.ts';
import { recordingsFolder } from './recording-place.ts';
import { sizeOf } from './size-of.ts';

type Unused = CallOutput<'recordings.unused'>;

/** Recordings in the project's folder that no recording of the project is; what undoing or redoing brings back is among them. */
export function listUnusedFiles(db: Db): Unused {
  const folder = recordingsFolder(db);
  const used = new Set(texts(db, 'SELECT path FROM recording WHERE isLinked = 0'));
  const remembered = new Set(texts(db, rememberedTexts));
  const files = namesIn(folder)
    .filter(
      (name) => isRecordingName(withoutPart(name)) && !used.has(name.normalize()) && !isBeingCopied(join(folder, name)),
    )
    .map((name) => ({ name, bytes: sizeOf(join(folder, name)), isRemembered: remembered.has(name.normalize()) }))
    .flatMap(({ bytes, ...file }) => (bytes === null ? [] : [{ ...file, bytes }]));
  return { folder, files };
}

/** Deletes them for good. Refuses what is in use, and what is elsewhere. */
export async function deleteUnusedFiles(
  program: Program,
  { names }: CallParsed<'recordings.deleteUnused'>,
): Promise<CallOutput<'recordings.deleteUnused'>> {
  const { folder, files } = listUnusedFiles(program.requireProject().db);
  const unused = names.map((name) => files.find((file) => file.name === name) ?? refuse(name));
  for (const { name } of unused) await remove(join(folder, name));
  return { files: unused.length, bytes: unused.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const rememberedTexts = `SELECT DISTINCT value FROM undoEntry, json_each(parameters)
  WHERE topic = 'recording' AND json_each.type = 'text'`;

const texts = (db: Db, sql: string) => (prepared(db, sql).pluck().all() as string[]).map((text) => text.normalize());
// What was being copied when the program was killed.
const withoutPart = (name: string) => name.replace(/\.part$/, '');

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    // Nothing was ever copied, or the folder is elsewhere.
    return [];
  }
}

function refuse(name: string): never {
  throw new AppError('not-found', { kind: 'recording', name });
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path);
  } catch {
    throw new AppError('file-unwritable', { path });
  }
}
