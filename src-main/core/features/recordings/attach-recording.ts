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
import type { OpenProject, Work } from '../../open-project.ts';
import type { Program } from '../../program.ts';
import { copyRecording } from './copy-recording.ts';
import { readRecordingFile } from './read-recording-file.ts';
import { recordingsFolder } from './recording-place.ts';

type Wish = CallParsed<'recordings.attach'>;

interface Taken {
  readonly wish: Wish;
  readonly media: Media;
  /** Its name in the project's folder; null where it is linked. */
  readonly copied: string | null;
}
type Tried = Taken | { readonly wish: Wish; readonly error: AppError };

/** Copies or links the file, then enters it as one step. */
export async function attachRecording(
  program: Program,
  wish: Wish,
  context: CallContext,
): Promise<CallOutput<'recordings.attach'>> {
  const project = program.requireProject();
  const taken = await takeFile(project, wish, context);
  return orWithoutCopies(project, [taken], () => {
    refuseLate(program, project, context);
    return program.write('recordings.attach', (work) => enter(work, taken, 0));
  });
}

/** Copies or links file by file, then enters those that were taken as one step. */
export async function attachRecordings(
  program: Program,
  { files, isLinked }: CallParsed<'recordings.attachMany'>,
  context: CallContext,
): Promise<CallOutput<'recordings.attachMany'>> {
  const project = program.requireProject();
  const tried: Tried[] = [];
  for (const file of files) tried.push(await tryFile(project, { ...file, isLinked }, context));
  return orWithoutCopies(project, tried.filter(isTaken), () => {
    refuseLate(program, project, context);
    return program.write('recordings.attachMany', (work) => {
      const results = tried.map((file, index) => outcomeOf(work, file, index));
      const names = results.flatMap(({ recording }) => recording?.name ?? []);
      work.describe({ name: names[0] ?? '', count: names.length });
      return results;
    });
  });
}

const isTaken = (file: Tried): file is Taken => 'media' in file;

async function takeFile(project: OpenProject, wish: Wish, context: CallContext): Promise<Taken> {
  const media = readRecordingFile(wish.path);
  const copy = { from: wish.path, folder: recordingsFolder(project.db), bytes: media.bytes };
  return { wish, media, copied: wish.isLinked ? null : await copyRecording(copy, context) };
}

async function tryFile(project: OpenProject, wish: Wish, context: CallContext): Promise<Tried> {
  try {
    return await takeFile(project, wish, context);
  } catch (error) {
    // Those that are copied already are taken back together when nothing is entered.
    if (error instanceof AppError) return { wish, error };
    throw error;
  }
}

function refuseLate(program: Program, project: OpenProject, { signal }: CallContext): void {
  if (signal.aborted) throw new AppError('cancelled');
  if (program.project() !== project) throw new AppError('no-project');
}

async function orWithoutCopies<Result>(
  project: OpenProject,
  taken: readonly Taken[],
  write: () => Result,
): Promise<Result> {
  try {
    return write();
  } catch (error) {
    const copies = taken.flatMap(({ copied }) => copied ?? []);
    await Promise.all(copies.map((name) => rm(join(recordingsFolder(project.db), name), { force: true })));
    throw error;
  }
}

function outcomeOf(work: Work, file: Tried, index: number): CallOutput<'recordings.attachMany'>[number] {
  const { path } = file.wish;
  if (isTaken(file)) return { path, recording: enter(work, file, index), error: null };
  const { code, details } = file.error;
  return { path, recording: null, error: { code, details } };
}

function enter(work: Work, { wish, media: { kind: _kind, ...media }, copied }: Taken, index: number) {
  const id = work.newId();
  const name = basename(wish.path, extname(wish.path));
  const documentId = documentOf(work, wish, name);
  // The time is their order, too.
  const row = { id, documentId, name, ...media, path: copied ?? wish.path, createdAt: work.now() + index };
  run(work.db, build.insertInto('recording').values({ ...row, isLinked: wish.isLinked ? 1 : 0 }));
  work.describe({ name });
  return { id, documentId, name };
}

function documentOf(work: Work, { documentId, sessionId }: Wish, name: string): string {
  if (documentId !== undefined) return requireDocument(work.db, documentId).id;
  if (sessionId !== undefined) return ensureSessionDocument(work, sessionId);
  return insertDocument(work, { name, kind: 'interview', text: '', fileName: '', format: 'txt', encoding: null });
}
