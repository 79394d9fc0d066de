import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transcriber } from '../../../shared/contract/preferences.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';

export interface TranscriptAsked {
  readonly file: string;
  /** `auto` where nobody says. */
  readonly language: string;
  /** Where a folder for the answer may be made. */
  readonly folder: string;
}

type Command = Extract<Transcriber, { kind: 'command' }>;

/** Runs the researcher's own program, without a shell; the JSON that it wrote, or printed. */
export async function runTranscriber(
  { command, arguments: given }: Command,
  { file, language, folder: parent }: TranscriptAsked,
  context: CallContext,
): Promise<string> {
  const folder = await mkdtemp(join(parent, 'transcript-'));
  const output = join(folder, 'transcript');
  const values = { file, language, output } as const;
  const filled = given.map((text) =>
    text.replace(/\{(file|language|output)\}/g, (_all, name: keyof typeof values) => values[name]),
  );
  try {
    const printed = await runCommand(command, filled, context);
    return await readFile(`${output}.json`, 'utf8').catch(() => printed);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const mostPrinted = 64 * 1024 * 1024;
const mostSaid = 4000;

function runCommand(command: string, args: readonly string[], { signal, progress }: CallContext): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: false, windowsHide: true });
    const printed: string[] = [];
    let said = '';
    let length = 0;
    const cancel = () => void child.kill();
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      length += text.length;
      if (length <= mostPrinted) printed.push(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-mostSaid);
      const share = [...text.matchAll(/progress\s*=\s*(\d{1,3})\s*%/g)].at(-1)?.[1];
      if (share !== undefined) progress({ stage: 'transcribing', done: Math.min(100, Number(share)), total: 100 });
    });
    child.on('error', () => reject(new AppError('transcriber-missing', { command })));
    child.on('close', (code) => {
      if (signal.aborted) reject(new AppError('cancelled'));
      else if (code === 0) resolve(printed.join(''));
      else reject(new AppError('transcriber-failed', { reason: lastLine(said) || `${command}: ${code}` }));
    });
  });
}

const lastLine = (said: string) => said.trim().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
