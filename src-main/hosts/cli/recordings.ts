import { printClock } from '../../shared/domain/print-clock.ts';
import type { Recording } from '../../shared/contract/recordings.ts';
import { AppError } from '../../shared/errors.ts';
import type { CliArguments } from './cli-arguments.ts';
import type { CliCommand, CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { cleanUpRecordings, listUnusedRecordings } from './clean-up-recordings.ts';
import { formatTable } from './format-table.ts';
import { UsageError } from './usage-error.ts';

const acts = ['attach', 'transcribe', 'locate', 'remove'] as const;

export const recordingsCommand: CliCommand = {
  name: 'recordings',
  usage: [
    'FILE.motif [--document DOCUMENT]',
    'FILE.motif --attach PATH [--document DOCUMENT] [--link]',
    'FILE.motif --transcribe RECORDING [--language en|zh|…]',
    'FILE.motif --locate RECORDING --at PATH',
    'FILE.motif --remove RECORDING',
    'FILE.motif --unused | --clean-up [--all]',
  ],
  options: {
    document: { type: 'string' },
    attach: { type: 'string' },
    link: { type: 'boolean' },
    transcribe: { type: 'string' },
    language: { type: 'string' },
    locate: { type: 'string' },
    at: { type: 'string' },
    remove: { type: 'string' },
    unused: { type: 'boolean' },
    'clean-up': { type: 'boolean' },
    all: { type: 'boolean' },
  },
  positionals: [1, 1],
  run: async (cli, args) => {
    const [act, second] = acts.filter((option) => args.text(option) !== undefined);
    if (second !== undefined) throw new UsageError('options-conflict', { first: `--${act}`, second: `--${second}` });
    await cli.open(args.positionals[0]);
    if (act === 'attach') return attach(cli, args);
    if (act === 'transcribe') return transcribe(cli, args);
    if (act === 'locate') return locate(cli, args);
    if (act === 'remove') return remove(cli, args);
    if (args.isSet('clean-up')) return cleanUpRecordings(cli, args.isSet('all'));
    if (args.isSet('unused')) return listUnusedRecordings(cli);
    return list(cli, args);
  },
};

async function attach(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const path = cli.absolute(args.required('attach'));
  const document = args.text('document');
  const documentId = document === undefined ? {} : { documentId: (await findDocument(cli, document)).id };
  const value = await cli.call('recordings.attach', { path, isLinked: args.isSet('link'), ...documentId });
  const recording = (await cli.call('recordings.list', { documentId: value.documentId })).find(
    ({ id }) => id === value.id,
  );
  const refused = recording?.refusedBy ?? [];
  const note = refused.length > 0 ? `\n${cli.words('recordings.refused', { names: refused.join(', ') })}` : '';
  return {
    value: { ...value, refusedBy: refused },
    text: cli.words('recordings.attached', { name: value.name }) + note,
  };
}

async function transcribe(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { id } = await findRecording(cli, args.required('transcribe'));
  const language = args.text('language');
  const value = await cli.call('recordings.transcribe', { id, ...(language === undefined ? {} : { language }) });
  const note = value.isNew ? `\n${cli.words('recordings.transcribedBeside')}` : '';
  return { value, text: cli.words('recordings.transcribed', { count: value.turns }) + note };
}

async function locate(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { id, name } = await findRecording(cli, args.required('locate'));
  const { others } = await cli.call('recordings.locate', { id, path: cli.absolute(args.required('at')) });
  const text =
    others > 0
      ? cli.words('recordings.locatedMore', { name, count: others })
      : cli.words('recordings.located', { name });
  return { value: { id, name, others }, text };
}

async function remove(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const { id, name, path, isLinked } = await findRecording(cli, args.required('remove'));
  await cli.call('recordings.delete', { ids: [id] });
  return {
    value: { id, name, path },
    text: cli.words(isLinked ? 'recordings.removed' : 'cli.recordingRemovedCopy', { name, path }),
  };
}

async function list(cli: Cli, args: CliArguments): Promise<CliOutcome> {
  const document = args.text('document');
  const documentId = document === undefined ? {} : { documentId: (await findDocument(cli, document)).id };
  const recordings = await cli.call('recordings.list', documentId);
  const documents = new Map((await cli.call('documents.list', {})).map(({ id, name }) => [id, name]));
  const rows = recordings.map(({ name, documentId, duration, path, isMissing }) => [
    name,
    documents.get(documentId) ?? '',
    duration === null ? '' : printClock(duration),
    isMissing ? cli.words('cli.recordingMissing', { path }) : path,
  ]);
  const columns = ['name', 'document', 'length', 'file'].map((title) => ({
    title: cli.words(`cli.recording.${title}`),
  }));
  return { value: recordings, text: rows.length > 0 ? formatTable(columns, rows) : cli.words('cli.noRecordings') };
}

/** The recording of this id, or else the only one of this name. */
async function findRecording(cli: Cli, idOrName: string): Promise<Recording> {
  const recordings = await cli.call('recordings.list', {});
  const named = recordings.filter(({ name }) => name === idOrName);
  const found = recordings.find(({ id }) => id === idOrName) ?? named[0];
  if (!found) throw new AppError('not-found', { kind: 'recording', name: idOrName });
  if (found.id !== idOrName && named.length > 1)
    throw new AppError('name-ambiguous', { kind: 'recording', name: idOrName, count: named.length });
  return found;
}
