import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../src-main/core/create-core.ts';
import { openDb } from '../src-main/core/db/open.ts';
import { connect } from '../src-main/shared/rpc/connect.ts';
import type { Client } from '../src-main/shared/rpc/connect.ts';
import { createPortPair } from '../src-main/shared/rpc/port.ts';
import { serve } from '../src-main/shared/rpc/serve.ts';
import { root } from './paths.ts';
import { fillSample } from './sample/fill-sample.ts';

const folder = join(root, 'resources/sample');
const firstTime = Date.UTC(2026, 2, 2, 9);

// The same ids and times at each run: the same sample.
function createSampleCore(home: string) {
  let ids = 0;
  let minutes = 0;
  return createCore({
    clock: () => firstTime + minutes++ * 60_000,
    // The session that is captured says its times itself.
    ticks: () => 0,
    newId: () => stableId(++ids),
    userName: 'Motif',
    paths: {
      userData: home,
      resources: join(root, 'resources'),
      reportFonts: [],
      parseWorker: join(root, 'src-main/core/formats/parse-worker.ts'),
      reportWorker: join(root, 'src-main/core/report/report-worker.ts'),
      groupingWorker: join(root, 'src-main/core/features/boards/grouping/grouping-worker.ts'),
      tablesWorker: join(root, 'src-main/core/features/tables/tables-worker.ts'),
    },
  });
}

function stableId(number: number): string {
  const hex = createHash('sha256').update(`motif sample ${number}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

async function makeProject(path: string, home: string): Promise<void> {
  const core = createSampleCore(home);
  const [near, far] = createPortPair();
  serve(far, core, (call, error) => console.error(call, error));
  const client: Client = connect(near);
  try {
    await fillSample(client, { path, sources: join(folder, 'sources') });
  } finally {
    client.close();
    await core.close();
  }
}

// Whoever opens the sample begins with nothing to undo.
async function pack(path: string): Promise<void> {
  const { sqlite } = await openDb(path);
  sqlite.exec(
    `DELETE FROM undoStep; DELETE FROM sqlite_sequence; INSERT INTO textIndex (textIndex) VALUES ('optimize')`,
  );
  sqlite.exec('VACUUM');
  sqlite.close();
}

const home = mkdtempSync(join(tmpdir(), 'motif-sample-'));
try {
  const path = join(home, 'sample.motif');
  await makeProject(path, home);
  await pack(path);
  mkdirSync(folder, { recursive: true });
  const result = join(folder, 'sample.motif');
  copyFileSync(path, `${result}.new`);
  renameSync(`${result}.new`, result);
  console.log(`Made ${result} (${Math.round(statSync(result).size / 1024)} kB).`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
