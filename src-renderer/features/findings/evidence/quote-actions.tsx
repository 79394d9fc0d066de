import { MoreHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { MenuEntry, MenuItemEntry } from '../../../ui/menu-entry.ts';
import { MenuTrigger } from '../../../ui/menu-trigger.tsx';
import { showPassage } from '../../../workspace/navigation.ts';
import { openOrigin } from './open-origin.ts';
import { otherSide, useQuoteActions } from './use-quote-actions.ts';

/** What can be done with a quote. */
export function QuoteActions({ quote }: { readonly quote: FindingEvidence }) {
  const { t } = useTranslation();
  const { swap, shorten, remove } = useQuoteActions();
  const { documentId, start, end, side, from } = quote;
  const item = (id: string, label: string, onAction: () => void, shortcut?: string): MenuItemEntry => ({
    kind: 'item',
    id,
    label,
    onAction,
    ...(shortcut && { shortcut }),
  });
  const openLabel = from?.kind === 'card' ? 'findings.openCard' : 'findings.openCell';
  const entries: readonly MenuEntry[] = [
    item('swap', t(`findings.toSide.${otherSide(side)}`), () => swap(quote), 'X'),
    item('shorten', t('findings.shorten'), () => shorten(quote), 'E'),
    { kind: 'separator', id: 'ways' },
    item('open', t('findings.openQuote'), () => showPassage({ documentId, start, end })),
    ...(from ? [item('origin', t(openLabel, { name: from.name }), () => openOrigin(from))] : []),
    { kind: 'separator', id: 'last' },
    item('remove', t('findings.removeQuote'), () => remove(quote), 'Delete'),
  ];
  return (
    <MenuTrigger label={t('findings.quoteActions')} placement="bottom end" entries={entries}>
      <IconButton
        size="small"
        label={t('findings.quoteActions')}
        icon={<MoreHorizontal size={16} strokeWidth={1.5} />}
      />
    </MenuTrigger>
  );
}
