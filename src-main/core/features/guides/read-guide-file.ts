import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { createParser } from '../../formats/run-parse-worker.ts';
import type { Program } from '../../program.ts';

export async function readGuideFile(
  program: Program,
  { path }: CallParsed<'guides.readFile'>,
  { signal }: CallContext,
): Promise<CallOutput<'guides.readFile'>> {
  const parser = createParser({ workerFile: program.options.paths.parseWorker });
  try {
    return await parser.readGuide(path, signal);
  } finally {
    await parser.close();
  }
}
