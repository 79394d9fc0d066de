import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { readWave } from '../../formats/media/read-wave.ts';
import type { Wave } from '../../formats/media/read-wave.ts';
import { readWavePeaks } from '../../formats/media/wave-peaks.ts';
import type { Program } from '../../program.ts';
import { keepFound } from './change-recordings.ts';
import { requireFile, requireRecording } from './recording-place.ts';

const mostSlots = 400_000;

/** As it is kept, else computed where the samples stand plainly in the file. */
export async function readPeaks(
  program: Program,
  { id }: CallParsed<'recordings.peaks'>,
  { signal, progress }: CallContext,
): Promise<CallOutput<'recordings.peaks'>> {
  const project = program.requireProject();
  const kept = keptPeaks(project.db, id);
  if (kept) return kept;
  if (requireRecording(project.db, id).mediaType !== 'audio/wav') return null;
  const path = requireFile(project.db, id);
  const wave = waveOf(path);
  if (!wave) return null;
  const perSecond = Math.max(1, Math.min(20, Math.floor(mostSlots / Math.max(1, wave.duration / 1000))));
  const onProgress = (done: number, total: number) => progress({ stage: 'reading', done, total });
  const values = await readWavePeaks(path, wave, { perSecond, signal, onProgress });
  if (signal.aborted) throw new AppError('cancelled');
  const peaks = { perSecond, peaks: Buffer.from(values).toString('base64') };
  if (program.project() === project) keepFound(program, { id, peaks });
  return peaks;
}

function keptPeaks(db: Db, id: string): CallOutput<'recordings.peaks'> {
  const sql = 'SELECT perSecond, peaks FROM recordingPeaks WHERE recordingId = ?';
  const row = prepared(db, sql).get(id) as { readonly perSecond: number; readonly peaks: Buffer } | undefined;
  return row ? { perSecond: row.perSecond, peaks: row.peaks.toString('base64') } : null;
}

function waveOf(path: string): Wave | null {
  const file = openSync(path, 'r');
  try {
    const { size } = statSync(path);
    const readAt = (at: number, length: number) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
      return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, at));
    };
    return readWave(readAt, size);
  } finally {
    closeSync(file);
  }
}
