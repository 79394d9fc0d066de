import { useTranslation } from 'react-i18next';
import type { FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { AnchoredPopover } from '../../../ui/anchored-popover.tsx';
import { shortenQuote, useFindingsState } from '../findings-state.ts';
import { ExcerptEditor } from './excerpt-editor.tsx';

const [narrowest, widest] = [420, 620];

/** The quote that is being shortened, in its place. */
export function ShortenPopover({ evidence }: { readonly evidence: readonly FindingEvidence[] }) {
  const { t } = useTranslation();
  const shortened = useFindingsState((state) => state.shortened);
  const quote = evidence.find(({ evidenceId }) => evidenceId === shortened?.evidenceId);
  const close = () => shortenQuote(null);
  if (!quote || !shortened) return null;
  const { anchor } = shortened;
  return (
    <AnchoredPopover
      key={quote.evidenceId}
      isKept
      anchor={anchor}
      label={t('findings.excerpt.title')}
      width={Math.min(widest, Math.max(anchor.width, narrowest))}
      onClose={close}
    >
      <ExcerptEditor quote={quote} onClose={close} />
    </AnchoredPopover>
  );
}
