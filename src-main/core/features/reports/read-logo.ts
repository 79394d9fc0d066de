import { basename } from 'node:path';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { createParser } from '../../formats/run-parse-worker.ts';
import type { Program } from '../../program.ts';

// Sharp at the width that a cover gives it.
const longestSide = 1200;
const secondsPerFile = 20;
// What takes too long or too much memory is no picture for a report.
const givenUp: readonly ErrorCode[] = ['import-failed', 'file-damaged', 'file-too-large'];

/** A picture of a file, as reports keep it. */
export async function readLogo(
  program: Program,
  { path }: CallParsed<'reports.readLogo'>,
  { signal }: CallContext,
): Promise<CallOutput<'reports.readLogo'>> {
  const { parseWorker, reportFonts } = program.options.paths;
  const parser = createParser({ workerFile: parseWorker, secondsPerFile });
  try {
    return { logo: await parser.readImage(path, { longestSide, fonts: reportFonts }, signal) };
  } catch (error) {
    const isGivenUp = error instanceof AppError && givenUp.includes(error.code);
    throw isGivenUp ? new AppError('image-unreadable', { name: basename(path) }) : error;
  } finally {
    await parser.close();
  }
}
