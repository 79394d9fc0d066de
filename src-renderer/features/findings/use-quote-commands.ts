import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { openOrigin } from './evidence/open-origin.ts';
import { useQuoteActions } from './evidence/use-quote-actions.ts';
import { useFindingsState } from './findings-state.ts';
import { useEvidence } from './use-evidence.ts';

/** What can be done with the quote that has the keyboard. */
export function useQuoteCommands(finding: Finding | null): void {
  const quoteId = useFindingsState((state) => state.quoteId);
  const { mutate: move } = useCall('findings.moveEvidence');
  const { swap, shorten, remove } = useQuoteActions();
  const evidence = useEvidence(finding?.id ?? null) ?? [];
  const quote = evidence.find(({ evidenceId }) => evidenceId === quoteId) ?? null;
  const beside = evidence.filter(({ side }) => side === quote?.side).map(({ evidenceId }) => evidenceId);
  const of = (id: string, label: string, isEnabled: boolean, run: () => void, key?: string): Command => ({
    id: `findings.${id}`,
    section: 'finding',
    label: `findings.${label}`,
    isEnabled: quote !== null && isEnabled,
    ...(key && { keys: [key], within: '[data-evidence-list]' }),
    run,
  });
  const moves = (key: 'ArrowUp' | 'ArrowDown') => (quote ? keyedBefore(beside, quote.evidenceId, key) : null);
  const moveBy = (key: 'ArrowUp' | 'ArrowDown') => () => {
    const place = moves(key);
    if (place && quote) move({ evidenceId: quote.evidenceId, ...place });
  };
  useCommands('findingQuotes', [
    of('quoteSide', 'otherSide', true, () => quote && swap(quote), 'X'),
    of('quoteShorten', 'shortenQuote', true, () => quote && shorten(quote), 'E'),
    of('quoteOrigin', 'openOrigin', Boolean(quote?.from), () => quote?.from && openOrigin(quote.from), 'O'),
    of('quoteUp', 'quoteUp', moves('ArrowUp') !== null, moveBy('ArrowUp')),
    of('quoteDown', 'quoteDown', moves('ArrowDown') !== null, moveBy('ArrowDown')),
    of('quoteRemove', 'removeQuote', true, () => quote && remove(quote)),
  ]);
}
