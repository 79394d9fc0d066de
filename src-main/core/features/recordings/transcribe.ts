import { mkdirSync } from 'node:fs';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Transcriber } from '../../../shared/contract/preferences.ts';
import type { ParsedTurn } from '../../../shared/domain/parsed-document.ts';
import { turnsHeard } from '../../../shared/domain/turns-heard.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { documentLength, requireDocument } from '../../db/documents.ts';
import { insertDocument } from '../../db/insert-document.ts';
import { readProject } from '../../db/read-project.ts';
import { build, run } from '../../db/run.ts';
import { parseWhisper } from '../../formats/whisper/parse.ts';
import type { HeardSegment } from '../../formats/whisper/parse.ts';
import type { Work } from '../../open-project.ts';
import type { Program } from '../../program.ts';
import { changeText } from '../../texts/change-text.ts';
import { insertTurns } from '../../texts/insert-turns.ts';
import { recordWhole } from '../../texts/record-edit.ts';
import { askTranscriber } from './ask-transcriber.ts';
import { requireFile, requireRecording } from './recording-place.ts';
import { runTranscriber } from './run-transcriber.ts';
import type { TranscriptAsked } from './run-transcriber.ts';

const voiceNames = { en: 'Speaker', 'zh-CN': '发言人' } as const;

/** Words that stand in a document already are never touched: the transcript becomes a document of its own then. */
export async function transcribe(
  program: Program,
  { id, language = 'auto' }: CallParsed<'recordings.transcribe'>,
  context: CallContext,
): Promise<CallOutput<'recordings.transcribe'>> {
  const project = program.requireProject();
  const file = requireFile(project.db, id);
  const { transcriber } = program.preferences.get();
  const folder = program.options.paths.userData;
  mkdirSync(folder, { recursive: true });
  const json = await heardBy(transcriber, { file, language, folder }, context);
  const segments = parseWhisper(json);
  if (!segments) throw new AppError('transcriber-failed', { reason: 'JSON' });
  if (segments.length === 0) throw new AppError('transcript-empty', { name: requireRecording(project.db, id).name });
  if (context.signal.aborted) throw new AppError('cancelled');
  if (program.project() !== project) throw new AppError('no-project');
  return program.write('recordings.transcribe', (work) => storeTranscript(work, id, segments));
}

function heardBy(transcriber: Transcriber, asked: TranscriptAsked, context: CallContext): Promise<string> {
  context.progress({ stage: 'transcribing', done: 0, total: 0 });
  if (transcriber.kind === 'command') return runTranscriber(transcriber, asked, context);
  if (transcriber.kind === 'server') return askTranscriber(transcriber.url, asked, context);
  throw new AppError('transcriber-none');
}

function storeTranscript(
  work: Work,
  id: string,
  segments: readonly HeardSegment[],
): CallOutput<'recordings.transcribe'> {
  const { db } = work;
  const recording = requireRecording(db, id);
  const { name, kind } = requireDocument(db, recording.documentId);
  const voice = voiceNames[readProject(db, db.sqlite.name).language];
  const heard = turnsHeard(segments, (number) => `${voice} ${number}`);
  const turns = heard.turns.map((turn) => ({ ...turn, at: Math.max(0, (turn.at ?? 0) + recording.offset) }));
  const isNew = documentLength(db, recording.documentId) > 0;
  work.describe({ name: recording.name, count: turns.length });
  if (!isNew) {
    fillDocument(work, recording.documentId, { text: heard.text, turns });
    return { documentId: recording.documentId, turns: turns.length, isNew };
  }
  const about = { kind, fileName: '', format: 'txt', encoding: null };
  const documentId = insertDocument(work, { name, text: heard.text, ...about });
  insertTurns(work, documentId, turns);
  // Both documents play the same file.
  run(db, build.insertInto('recording').values({ ...recording, id: work.newId(), documentId, createdAt: work.now() }));
  return { documentId, turns: turns.length, isNew };
}

function fillDocument(
  work: Work,
  documentId: string,
  { text, turns }: { readonly text: string; readonly turns: readonly ParsedTurn[] },
): void {
  recordWhole(work, { documentId, kind: 'file' }, () => {
    const changed = changeText(work, documentId, [{ from: 0, to: 0, insert: text }]);
    insertTurns(work, documentId, turns);
    return changed;
  });
}
