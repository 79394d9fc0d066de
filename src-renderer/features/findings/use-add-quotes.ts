import { useTranslation } from 'react-i18next';
import type { EvidenceSide, Finding } from '../../../src-main/shared/contract/findings.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { sizeOfRequest } from '../../workspace/finding-picker.ts';
import type { FindingRequest } from '../../workspace/finding-picker.ts';
import { showFinding } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { viewFindings } from './findings-state.ts';

interface Quotes {
  readonly request: FindingRequest;
  readonly side: EvidenceSide;
}

export type QuotesToAdd = Quotes & ({ readonly finding: Finding } | { readonly title: string });

/** Puts quotes behind a finding or against it, and says so with ways to see it and to take it back. */
export function useAddQuotes(): (quotes: QuotesToAdd) => void {
  const { t } = useTranslation();
  const add = useNoticedWork(async (client, quotes: QuotesToAdd) => {
    const { id, title, added } = await addTo(client, quotes);
    const done = quotes.side === 'for' ? 'findings.picker.added' : 'findings.picker.addedAgainst';
    const message = added === 0 ? t('findings.picker.nothingAdded', { title }) : t(done, { count: added, title });
    const show = () => {
      viewFindings('page');
      showFinding(id);
    };
    return { message, actions: [{ label: t('findings.picker.show'), onAction: show }] };
  });
  return (quotes) => add.mutate(quotes);
}

async function addTo(client: Client, quotes: QuotesToAdd) {
  const { passageIds, places, cardIds = [], cell } = quotes.request;
  const sources = {
    passageIds: [...passageIds],
    places: [...places],
    cardIds: [...cardIds],
    cellIds: cell ? [cell.id] : [],
  };
  if ('finding' in quotes) {
    const { id, title } = quotes.finding;
    const { added } = await client.call('findings.addEvidence', { id, side: quotes.side, ...sources });
    return { id, title, added };
  }
  const { title, side } = quotes;
  const { id } = await client.call('findings.create', { title, side, ...sources });
  return { id, title, added: sizeOfRequest(quotes.request) };
}
