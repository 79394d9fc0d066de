import type { PassageOfCode } from '../../shared/contract/passages.ts';
import type { CliCommand } from './cli-command.ts';
import { findCode } from './find-code.ts';
import { formatTime } from './format-time.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words.ts';

export const passagesCommand: CliCommand = {
  name: 'passages',
  usage: ['FILE.motif --code C…'],
  options: { code: { type: 'string', multiple: true } },
  positionals: [1, 1],
  run: async (cli, args) => {
    const wanted = args.texts('code');
    if (wanted.length === 0) throw new UsageError('option-missing', { option: '--code' });
    await cli.open(args.positionals[0]);
    const codes = await cli.call('codes.tree', {});
    const codeIds = wanted.map((name) => findCode(codes, name).id);
    const found = await cli.call('passages.ofCodes', { codeIds });
    const total = cli.words('cli.passages', { count: found.passages.length, documents: found.documents });
    return { value: found.passages.map(toJson), text: [...found.passages.map(quote(cli.words)), total].join('\n') };
  },
};

function toJson({ documentId, speaker, start, end, text, code, researcher, isWithheld }: PassageOfCode) {
  return { document: documentId, speaker, start, end, text, code, researcher, isWithheld };
}

const quote =
  (words: Words) =>
  ({ text, speaker, document, at, start, end, code, researcher, isWithheld }: PassageOfCode): string => {
    const place = at === null ? `${start}–${end}` : formatTime(at);
    const source = [...(speaker === null ? [] : [speaker]), document, place].join(', ');
    const about = [source, code, researcher, ...(isWithheld ? [words('consent.withheld')] : [])].join(' · ');
    return `“${text}”\n  — ${about}\n`;
  };
