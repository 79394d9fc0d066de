import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run a temporary folder of its own, which goes with all that tests, servers and browsers left in it. */
export function setup(): () => void {
  // Programs and workers that tests start run from source: stripping its types again takes most of their start.
  process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../.cache/compile');
  const folder = mkdtempSync(join(tmpdir(), 'motif-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
