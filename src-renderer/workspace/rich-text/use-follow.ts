import { useTranslation } from 'react-i18next';
import type { ResolvedLink } from '../../../src-main/shared/contract/memos.ts';
import { parsePlaceLink } from '../../../src-main/shared/domain/project-links.ts';
import { followLink } from '../follow-link.ts';
import { showPassage } from '../navigation.ts';
import { showNotice } from '../notices.ts';

/** Goes where a link leads. Addresses of the web are said, and never opened: Motif is offline. */
export function useFollow(resolved: readonly ResolvedLink[], onFollow?: () => void): (address: string) => void {
  const { t } = useTranslation();
  return (address) => {
    const place = parsePlaceLink(address);
    const link = resolved.find(({ url }) => url === address);
    if (!address.startsWith('motif:')) {
      const copy = { label: t('richText.copyAddress'), onAction: () => void navigator.clipboard.writeText(address) };
      showNotice({ kind: 'info', message: t('richText.external', { address }), actions: [copy] });
    } else if (place || link) {
      onFollow?.();
      if (place) showPassage(place);
      else if (link) followLink(link);
    } else showNotice({ kind: 'info', message: t('richText.gone') });
  };
}
