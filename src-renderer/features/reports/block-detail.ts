import type { BlockKind, ReportBlock } from '../../../src-main/shared/contract/reports.ts';
import type { ThingsKind } from './use-things.ts';

export type BlockDetail =
  | { readonly kind: 'things'; readonly of: ThingsKind; readonly count: number; readonly isAll: boolean }
  | { readonly kind: 'words'; readonly words: string };

const longestWords = 80;

/** What a block's row says of it beside its name: how many things it shows, or the first words of its text. */
export function blockDetail(
  { options }: Pick<ReportBlock, 'options'>,
  kind: BlockKind | undefined,
  countOf: (of: ThingsKind) => number,
): BlockDetail | null {
  const things = kind?.fields.find((field) => field.type === 'things');
  if (things) {
    const chosen = options[things.name];
    const isAll = !Array.isArray(chosen) || chosen.length === 0;
    return { kind: 'things', of: things.of, count: isAll ? countOf(things.of) : chosen.length, isAll };
  }
  const text = kind?.fields.find((field) => field.type === 'text' && field.isLong);
  const written = text && options[text.name];
  const words = typeof written === 'string' ? plainWords(written) : '';
  return words === '' ? null : { kind: 'words', words };
}

function plainWords(markdown: string): string {
  const line = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^[#>\s]+/gmu, ' ')
    .replace(/[*_`~]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.slice(0, longestWords).toWellFormed();
}
