import type { EmptiedPassage, TextComparison } from '../../shared/contract/texts.ts';
import type { Cli } from './cli.ts';

/** Every change with the words around it (taken out in square brackets, put in in braces), then the counts. */
export function printComparison(cli: Cli, comparison: TextComparison): string {
  const { hunks, total, insertedCharacters, deletedCharacters, emptied } = comparison;
  const { words } = cli;
  const lines = hunks.map(({ before, after, context, speaker }) => {
    const taken = before === '' ? '' : `[-${before}-]`;
    const put = after === '' ? '' : `{+${after}+}`;
    return `${speaker === null ? '' : `${speaker}: `}${context.before}${taken}${put}${context.after}`;
  });
  const more = total > hunks.length ? [words('texts.more', { count: total - hunks.length })] : [];
  const counts = [
    words('texts.places', { count: total }),
    words('texts.inserted', { count: insertedCharacters }),
    words('texts.deleted', { count: deletedCharacters }),
  ].join(' · ');
  return [...lines, ...more, ...printEmptied(cli, emptied), counts].join('\n');
}

/** Passages that lost their words, with what stands on them. */
export function printEmptied({ words }: Cli, emptied: readonly EmptiedPassage[]): readonly string[] {
  if (emptied.length === 0) return [];
  const lines = emptied.map(({ text, codes }) => `  “${text}” · ${codes.join(', ')}`);
  return [words('texts.losses', { count: emptied.length }), ...lines];
}
