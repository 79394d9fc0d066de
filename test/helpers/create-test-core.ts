import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listInstalledReportFonts } from '../../src-main/core/report/report-fonts.ts';
import { createCore } from '../../src-main/core/create-core.ts';
import { connect } from '../../src-main/shared/rpc/connect.ts';
import type { Client } from '../../src-main/shared/rpc/connect.ts';
import { createPortPair } from '../../src-main/shared/rpc/port.ts';
import { serve } from '../../src-main/shared/rpc/serve.ts';

const root = join(import.meta.dirname, '../..');
const firstTime = Date.UTC(2026, 0, 5, 9);

/** A line to the core of its own, which can be lost as when the core is gone. */
export interface LosableLine {
  readonly client: Client;
  readonly lose: () => void;
}

export interface TestCore {
  readonly newLine: () => LosableLine;
  readonly call: Client['call'];
  readonly client: Client;
  /** A path in the core's own folder. */
  readonly file: (name: string) => string;
  /** The topics of every change that was announced. */
  readonly changes: (readonly string[])[];
  /** Errors that were no expected refusals. */
  readonly bugs: unknown[];
  /** Ends the core and keeps its folder. */
  readonly stop: () => Promise<void>;
  /** Ends the core and removes its folder. */
  readonly close: () => Promise<void>;
}

export interface TestCoreOptions {
  /** A folder of an earlier core, to go on there. */
  readonly folder?: string;
  /** What ids begin with; another one where a core goes on after another. */
  readonly idPrefix?: string;
  /** Hears of each id that is given, by its number. */
  readonly onId?: (count: number) => void;
  /** Milliseconds that only go forward; the machine’s own where none is given. */
  readonly ticks?: () => number;
}

/** A real core on real files, called through the contract; ids count up and the clock steps a second at each look. */
export function createTestCore({ folder, idPrefix = 'id', onId, ticks }: TestCoreOptions = {}): TestCore {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'motif-test-'));
  let lastId = 0;
  let time = firstTime;
  const core = createCore({
    clock: () => (time += 1000),
    ticks,
    newId: () => {
      lastId += 1;
      onId?.(lastId);
      return `${idPrefix}-${String(lastId).padStart(6, '0')}`;
    },
    userName: 'Researcher',
    paths: {
      userData: join(home, 'user-data'),
      resources: join(root, 'resources'),
      reportFonts: listInstalledReportFonts((file) => join(root, 'node_modules', file)),
      parseWorker: join(root, 'src-main/core/formats/parse-worker.ts'),
      reportWorker: join(root, 'src-main/core/report/report-worker.ts'),
      groupingWorker: join(root, 'src-main/core/features/boards/grouping/grouping-worker.ts'),
      tablesWorker: join(root, 'src-main/core/features/tables/tables-worker.ts'),
    },
  });
  mkdirSync(join(home, 'user-data'), { recursive: true });

  const bugs: unknown[] = [];
  const changes: (readonly string[])[] = [];
  const newLine = () => {
    const [near, far] = createPortPair();
    serve(far, core, (_call, error) => bugs.push(error));
    return { client: connect(near), lose: () => far.close() };
  };
  const { client } = newLine();
  client.onEvent((event) => changes.push(event.topics));

  const stop = async () => {
    await core.close();
    client.close();
  };
  return {
    newLine,
    call: client.call,
    client,
    file: (name) => join(home, name),
    changes,
    bugs,
    stop,
    close: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
