import { basename, extname, join } from 'node:path';
import { rm } from 'node:fs/promises';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { requireDocument } from '../../db/documents.ts';
import { ensureSessionDocument } from '../../db/ensure-session-document.ts';
import { insertDocument } from '../../db/insert-document.ts';
import { build, run } from '../../db/run.ts';
import type { Media } from '../../formats/media/media.ts';
import type { Work } from '../../open-project.ts';
import type { Program } from '../../program.ts';
import { copyRecording } from './copy-recording.ts';
import { readRecordingFile } from './read-recording-file.ts';
import { recordingsFolder } from './recording-place.ts';

type Wish = CallParsed<'recordings.attach'>;

/** Copies or links the file, then enters it as one step. */
export async function attachRecording(
  program: Program,
  wish: Wish,
  context: CallContext,
): Promise<CallOutput<'recordings.attach'>> {
  const project = program.requireProject();
  const media = readRecordingFile(wish.path);
  const folder = recordingsFolder(project.path);
  const copy = { from: wish.path, folder, bytes: media.bytes };
  const copied = wish.isLinked ? null : await copyRecording(copy, context);
  try {
    if (context.signal.aborted) throw new AppError('cancelled');
    if (program.project() !== project) throw new AppError('no-project');
    return program.write('recordings.attach', (work) => enter(work, wish, { media, path: copied ?? wish.path }));
  } catch (error) {
    if (copied !== null) await rm(join(folder, copied), { force: true });
    throw error;
  }
}

function enter(work: Work, wish: Wish, file: { readonly media: Media; readonly path: string }) {
  const { kind: _kind, ...media } = file.media;
  const id = work.newId();
  const name = basename(wish.path, extname(wish.path));
  const documentId = documentOf(work, wish, name);
  const row = { id, documentId, name, ...media, path: file.path, createdAt: work.now() };
  run(work.db, build.insertInto('recording').values({ ...row, isLinked: wish.isLinked ? 1 : 0 }));
  work.describe({ name });
  return { id, documentId, name };
}

function documentOf(work: Work, { documentId, sessionId }: Wish, name: string): string {
  if (documentId !== undefined) return requireDocument(work.db, documentId).id;
  if (sessionId !== undefined) return ensureSessionDocument(work, sessionId);
  return insertDocument(work, { name, kind: 'interview', text: '', fileName: '', format: 'txt', encoding: null });
}
