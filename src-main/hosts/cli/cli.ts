import { resolve } from 'node:path';
import { createCore } from '../../core/create-core.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/index.ts';
import type { Project } from '../../shared/contract/project.ts';
import type { Language } from '../../shared/contract/values.ts';
import type { ErrorDetails } from '../../shared/errors.ts';
import { connect } from '../../shared/rpc/connect.ts';
import { createPortPair } from '../../shared/rpc/port.ts';
import type { Progress } from '../../shared/rpc/port.ts';
import { serve } from '../../shared/rpc/serve.ts';
import type { CliIo } from './cli-io.ts';
import { createProgressWriter } from './progress-writer.ts';
import { createWords } from './words.ts';

/** One run of a command over a core of its own. */
export interface Cli {
  readonly call: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
  /** Opens the project; where the environment asks for no language, words are in the project's from then on. */
  open(path: string | undefined): Promise<Project>;
  words(key: string, details?: ErrorDetails): string;
  /** What the environment asks for. */
  readonly language: Language | null;
  absolute(path: string): string;
  readInput(): Promise<string>;
  close(): Promise<void>;
}

export function createCli(io: CliIo, logBug: (call: string, error: unknown) => void): Cli {
  const core = createCore(io.coreOptions);
  const [clientEnd, coreEnd] = createPortPair();
  serve(coreEnd, core, logBug);
  const client = connect(clientEnd);
  let words = createWords(io.language ?? 'en');
  const progress = createProgressWriter(io, (key, details) => words(key, details));

  const cli: Cli = {
    call: (name, input) =>
      client
        .call(name, input, { signal: io.signal, onProgress: (value: Progress) => progress.show(value) })
        .finally(() => progress.clear()),
    open: async (path = '') => {
      const project = await cli.call('project.open', { path: cli.absolute(path), remember: false });
      words = createWords(io.language ?? project.language);
      return project;
    },
    words: (key, details) => words(key, details),
    language: io.language,
    absolute: (path) => resolve(io.cwd, path),
    readInput: io.readInput,
    close: async () => {
      client.close();
      await core.close();
    },
  };
  return cli;
}
