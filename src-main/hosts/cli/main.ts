import { text } from 'node:stream/consumers';
import { createCoreOptions } from '../core-options.ts';
import { onInterrupt } from '../on-interrupt.ts';
import { environmentLanguage } from './environment-language.ts';
import { runCli } from './run-cli.ts';

const controller = new AbortController();
onInterrupt(() => controller.abort());

// A reader such as `head` may leave before everything is said.
const ignoreClosedReader = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
};
process.stdout.on('error', ignoreClosedReader);
process.stderr.on('error', ignoreClosedReader);

process.exitCode = await runCli(process.argv.slice(2), {
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
  readInput: () => text(process.stdin),
  isTerminal: process.stderr.isTTY === true,
  clock: Date.now,
  cwd: process.cwd(),
  language: environmentLanguage(process.env),
  signal: controller.signal,
  coreOptions: createCoreOptions(import.meta.url),
});
