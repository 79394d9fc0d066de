import { memoKinds } from '../../shared/contract/memos.ts';
import type { Memo } from '../../shared/contract/memos.ts';
import { plainText } from '../../shared/domain/plain-text.ts';
import type { CliCommand } from './cli-command.ts';
import type { Cli } from './cli.ts';
import { UsageError } from './usage-error.ts';

export const memosCommand: CliCommand = {
  name: 'memos',
  usage: [`FILE.motif [--on ${memoKinds.join('|')}] [--search QUERY]`],
  options: { on: { type: 'string' }, search: { type: 'string' } },
  positionals: [1, 1],
  run: async (cli, args) => {
    const kind = args.text('on');
    const isKind = memoKinds.some((known) => known === kind);
    if (kind !== undefined && !isKind) throw new UsageError('option-value', { option: '--on' });
    await cli.open(args.positionals[0]);
    const found = await findMemos(cli, args.text('search'));
    const memos = found.filter(({ target }) => kind === undefined || target.kind === kind);
    const count = cli.words('cli.memos', { count: memos.length });
    return { value: memos, text: [...memos.map((memo) => printMemo(cli, memo)), count].join('\n\n') };
  },
};

async function findMemos(cli: Cli, query: string | undefined): Promise<readonly Memo[]> {
  if (query === undefined) return cli.call('memos.list', {});
  return (await cli.call('search.memos', { query })).map(({ memo }) => memo);
}

function printMemo(cli: Cli, { target, on, title, text, words, speaker, researcher }: Memo): string {
  const kind = cli.words(`memos.kind.${target.kind}`);
  const about = target.kind === 'project' ? kind : `${kind}: ${on}`;
  const quote =
    words === null ? [] : [`  “${words.replaceAll(/\s+/gu, ' ')}”${speaker === null ? '' : ` (${speaker})`}`];
  const lines = [title, plainText(text)].filter((part) => part !== '').join('\n');
  return [`${about} · ${researcher}`, ...quote, ...lines.split('\n').map((line) => `  ${line}`)].join('\n').trimEnd();
}
