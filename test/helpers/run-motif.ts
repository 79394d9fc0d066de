import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { CliIo } from '../../src-main/hosts/cli/cli-io.ts';
import { runCli } from '../../src-main/hosts/cli/run-cli.ts';
import { createCoreOptions } from '../../src-main/hosts/core-options.ts';

export interface MotifRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export const fixture = (path: string) => join(import.meta.dirname, '..', 'fixtures', path);

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that goes when the test file is through. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'motif-host-'));
  folders.push(folder);
  return folder;
}

/** One run of the command line in this process. */
export async function runMotif(args: readonly string[], given: Partial<CliIo> = {}): Promise<MotifRun> {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCli(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    readInput: () => Promise.resolve(''),
    isTerminal: false,
    clock: () => 0,
    cwd: process.cwd(),
    language: 'en',
    signal: new AbortController().signal,
    coreOptions: { ...createCoreOptions(import.meta.url, join(temporaryFolder(), 'user-data')), userName: 'Ada' },
    ...given,
  });
  return { exitCode, out: out.join(''), err: err.join('') };
}

/** The JSON of a run that must be done. */
export async function motifJson<Result>(args: readonly string[], given: Partial<CliIo> = {}): Promise<Result> {
  const run = await runMotif([...args, '--json'], given);
  if (run.exitCode !== 0) throw new Error(run.err);
  return JSON.parse(run.out) as Result;
}

let meeting: Promise<string> | null = null;

/** A project with one meeting in it, in a folder of its own. It is imported once and copied from then on. */
export async function meetingProject(): Promise<string> {
  const copy = join(temporaryFolder(), 'study.motif');
  copyFileSync(await (meeting ??= importMeeting()), copy);
  return copy;
}

async function importMeeting(): Promise<string> {
  const file = join(temporaryFolder(), 'meeting.motif');
  await motifJson(['new', file, '--name', 'Study']);
  await motifJson(['import', file, fixture('transcripts/en_qmsum_IS1004a.txt')]);
  return file;
}
