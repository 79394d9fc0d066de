import { chooseQuotes } from '../../../shared/domain/choose-quotes.ts';
import type { QuoteNode } from '../../../shared/domain/report-document.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { withSources } from '../../db/passage-sources.ts';
import { codesOf } from '../../db/read-evidence.ts';
import type { CodedRow } from './read-coded-rows.ts';
import type { ReportContext } from './report-context.ts';
import { wordsOfFindings } from './words-of-findings.ts';

/** A theme with the passages of its codes. */
export interface ThemeRows {
  readonly codeId: string;
  readonly rows: readonly CodedRow[];
}

/**
 * The most telling quotes of each theme, by its code. Words that stand in the report already, in a theme before or in a finding
 * anywhere, and what nobody may or can quote, are not among them.
 */
export function gatherThemeQuotes(
  context: ReportContext,
  themes: readonly ThemeRows[],
  most: number,
): ReadonlyMap<string, readonly QuoteNode[]> {
  const chosen = chooseForAll(context, themes, most);
  const ids = chosen.map(({ passageId }) => passageId);
  const codes = codesOf(context.db, ids);
  const quotes = withSources(context.db, chosen).flatMap(({ themeId, ...passage }) => {
    const quote = context.quotes.quote({ ...passage, codes: codes.get(passage.passageId) ?? [] });
    return quote ? [{ themeId, quote }] : [];
  });
  const byTheme = Map.groupBy(quotes, ({ themeId }) => themeId);
  return new Map([...byTheme].map(([id, own]) => [id, own.map(({ quote }) => quote)]));
}

function chooseForAll(context: ReportContext, themes: readonly ThemeRows[], most: number) {
  const { includesWithheld } = context.report.quotes;
  const taken = Map.groupBy(wordsOfFindings(context), ({ documentId }) => documentId);
  const isTaken = ({ documentId, start, end }: CodedRow): boolean => {
    const shares = (words: Stretch) => words.start < end && start < words.end;
    return (taken.get(documentId) ?? []).some(shares) || context.quotes.quotedIn(documentId).some(shares);
  };
  const mayStand = (row: CodedRow): boolean =>
    (includesWithheld || !row.isWithheld) && !row.isInterviewers && row.formerText === null && !isTaken(row);
  return themes.flatMap(({ codeId, rows }) => {
    const free = new Map(rows.filter(mayStand).map((row) => [row.passageId, row]));
    const own = chooseQuotes([...free.values()], most);
    own.forEach((row) => taken.set(row.documentId, [...(taken.get(row.documentId) ?? []), row]));
    return own.map((row) => ({ ...row, themeId: codeId }));
  });
}
