import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import type { FindingRequest } from '../../workspace/finding-picker.ts';
import { showFinding } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

export type QuotesToAdd =
  | { readonly request: FindingRequest; readonly finding: Finding }
  | { readonly request: FindingRequest; readonly title: string };

/** Puts quotes behind a finding, and says so with ways to see it and to take it back. */
export function useAddQuotes(): (quotes: QuotesToAdd) => void {
  const { t } = useTranslation();
  const add = useNoticedWork(async (client, quotes: QuotesToAdd) => {
    const { id, title, added } = await addTo(client, quotes);
    const message =
      added === 0 ? t('findings.picker.nothingAdded', { title }) : t('findings.picker.added', { count: added, title });
    return {
      message,
      actions: [{ label: t('findings.picker.show'), onAction: () => showFinding(id) }],
    };
  });
  return (quotes) => add.mutate(quotes);
}

async function addTo(client: Client, quotes: QuotesToAdd) {
  const { passageIds, places } = quotes.request;
  const sources = { passageIds: [...passageIds], places: [...places] };
  if ('title' in quotes) {
    const { id } = await client.call('findings.create', { title: quotes.title, ...sources });
    return { id, title: quotes.title, added: passageIds.length + places.length };
  }
  const { id, title } = quotes.finding;
  const { added } = await client.call('findings.addEvidence', { id, ...sources });
  return { id, title, added };
}
