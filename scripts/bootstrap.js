// Runs on whatever Node the machine has; everything after it runs on the project's own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, projectNode, root } from './install.js';

const oldestNode = 18;
const major = Number(process.versions.node.split('.')[0]);
if (major < oldestNode) fail(`Motif needs Node ${oldestNode} or later to start; this is ${process.versions.node}.`);

// The results of `motif` go to standard output, so everything else goes to standard error.
const say = (line) => process.stderr.write(`${line}\n`);

try {
  ensureInstalled(say);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

const runTask = join(root, 'scripts', 'run-task.ts');
const child = spawn(projectNode, ['--disable-warning=ExperimentalWarning', runTask, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`The project's Node does not start: ${error.message}`));
child.on('exit', (code, signal) => {
  if (signal) process.removeAllListeners(signal).kill(process.pid, signal);
  else process.exit(code ?? 1);
});

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
