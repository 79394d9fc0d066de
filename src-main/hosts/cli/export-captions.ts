import { extname } from 'node:path';
import type { CliArguments } from './cli-arguments.ts';
import type { CliOutcome } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { findDocument } from './find-document.ts';
import { readNaming } from './read-naming.ts';
import { UsageError } from './usage-error.ts';
import { withheldNote } from './withheld-note.ts';

export const captionsUsage =
  'FILE.motif --document DOCUMENT -o OUT.(srt|vtt) [--names name|pseudonym|nobody] [--all-quotes]';

export const isCaptionsPath = (path: string): boolean => ['.srt', '.vtt'].includes(extname(path).toLowerCase());

/** Writes the turns of a document that have times as subtitles. */
export async function exportCaptions(cli: Cli, args: CliArguments, path: string): Promise<CliOutcome> {
  const [document, second] = args.texts('document');
  if (document === undefined) throw new UsageError('option-missing', { option: '--document' });
  if (second !== undefined) throw new UsageError('options-conflict', { first: '--document', second: '--document' });
  const findPeople = readNaming(args);
  await cli.open(args.positionals[0]);
  const { id: documentId } = await findDocument(cli, document);
  const { naming, includesWithheld } = await findPeople(cli);
  const saved = await cli.call('recordings.exportCaptions', {
    documentId,
    path,
    includesWithheld,
    ...(naming ? { naming } : {}),
  });
  const untimed = saved.untimed > 0 ? `\n${cli.words('recordings.captions.untimed', { count: saved.untimed })}` : '';
  return {
    value: { path, ...saved },
    text: cli.words('cli.captions', { path, count: saved.cues }) + withheldNote(cli.words, saved.withheld) + untimed,
  };
}
