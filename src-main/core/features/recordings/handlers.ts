import { statSync } from 'node:fs';
import type { CallOutput } from '../../../shared/contract/index.ts';
import type { Db } from '../../db/run.ts';
import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';
import { addStretch } from './add-stretch.ts';
import { attachRecording, attachRecordings } from './attach-recording.ts';
import { deleteRecordings, keepFound, updateRecording } from './change-recordings.ts';
import { exportCaptions } from './export-captions.ts';
import { listRecordings } from './list-recordings.ts';
import { locateRecording } from './locate-recordings.ts';
import { readPeaks } from './read-peaks.ts';
import { requireFile, requireRecording } from './recording-place.ts';
import { setTurnTimes } from './set-times.ts';
import { transcribe } from './transcribe.ts';
import { deleteUnusedFiles, listUnusedFiles } from './unused-files.ts';

type ProjectCalls =
  | 'recordings.list'
  | 'recordings.file'
  | 'recordings.unused'
  | 'recordings.update'
  | 'recordings.locate'
  | 'recordings.delete'
  | 'turns.setTimes'
  | 'turns.addStretch';
type ProgramCalls =
  | 'recordings.attach'
  | 'recordings.attachMany'
  | 'recordings.deleteUnused'
  | 'recordings.peaks'
  | 'recordings.keep'
  | 'recordings.exportCaptions'
  | 'recordings.transcribe';

export const recordingsFeature: ProjectHandlers<ProjectCalls> = {
  'recordings.list': ({ db }, { documentId }) => listRecordings(db, documentId),
  'recordings.file': ({ db }, { id }) => fileOf(db, id),
  'recordings.unused': ({ db }) => listUnusedFiles(db),
  'recordings.update': updateRecording,
  'recordings.locate': locateRecording,
  'recordings.delete': deleteRecordings,
  'turns.setTimes': setTurnTimes,
  'turns.addStretch': addStretch,
};

export const recordingsProgram: ProgramHandlers<ProgramCalls> = {
  'recordings.attach': attachRecording,
  'recordings.attachMany': attachRecordings,
  'recordings.deleteUnused': deleteUnusedFiles,
  'recordings.peaks': readPeaks,
  'recordings.keep': keepFound,
  'recordings.exportCaptions': (program, wish) => exportCaptions(program.requireProject().db, wish),
  'recordings.transcribe': transcribe,
};

function fileOf(db: Db, id: string): CallOutput<'recordings.file'> {
  const path = requireFile(db, id);
  return { path, mediaType: requireRecording(db, id).mediaType, bytes: statSync(path).size };
}
