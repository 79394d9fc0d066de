import { randomUUID } from 'node:crypto';
import { createCore } from '../../core/create-core.ts';
import { serve } from '../../shared/rpc/serve.ts';
import { createBugLog } from '../bug-log.ts';
import type { CoreStart } from './core-start.ts';
import { acceptForkLines } from './accept-fork-lines.ts';
import { acceptUtilityLines } from './accept-utility-lines.ts';

const { paths, userName, bugLog } = JSON.parse(process.argv[2] ?? '{}') as CoreStart;
const logBug = createBugLog(bugLog);
const core = createCore({ clock: Date.now, newId: randomUUID, paths, userName });

process.on('uncaughtException', (error) => {
  logBug('core process', error);
  process.exit(1);
});

const lines = {
  onLine: (port: Parameters<typeof serve>[0]) => serve(port, core, logBug),
  onEnd: () => void core.close().finally(() => process.exit(0)),
};

if (process.parentPort) acceptUtilityLines(process.parentPort, lines);
else acceptForkLines(process, lines);
