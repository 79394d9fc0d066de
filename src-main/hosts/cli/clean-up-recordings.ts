import type { CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { formatTable } from './format-table.ts';

/** Files of removed recordings, and which of them undoing brings back. */
export async function listUnusedRecordings(cli: Cli): Promise<CliOutcome> {
  const value = await cli.call('recordings.unused', {});
  const { folder, files } = value;
  if (files.length === 0) return { value, text: cli.words('cli.recordingsNoneUnused', { folder }) };
  const columns = [
    { title: cli.words('cli.recordingUnused.file') },
    { title: cli.words('cli.recordingUnused.size'), align: 'right' as const },
    { title: cli.words('cli.recordingUnused.undo') },
  ];
  const rows = files.map(({ name, bytes, isRemembered }) => [
    name,
    String(bytes),
    isRemembered ? cli.words('cli.yes') : '',
  ]);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    value,
    text: [formatTable(columns, rows), '', cli.words('cli.recordingsUnused', { count: files.length, bytes })].join(
      '\n',
    ),
  };
}

/** Deletes them for good; those that undoing brings back only where all are wanted. */
export async function cleanUpRecordings(cli: Cli, isAll: boolean): Promise<CliOutcome> {
  const { folder, files } = await cli.call('recordings.unused', {});
  const names = files.filter(({ isRemembered }) => isAll || !isRemembered).map(({ name }) => name);
  if (names.length === 0) {
    return { value: { files: 0, bytes: 0 }, text: cli.words('cli.recordingsNoneUnused', { folder }) };
  }
  const value = await cli.call('recordings.deleteUnused', { names });
  return { value, text: cli.words('cli.recordingsDeleted', { count: value.files, bytes: value.bytes }) };
}
