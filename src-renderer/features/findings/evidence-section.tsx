import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { goTo } from '../../workspace/navigation.ts';
import styles from './evidence-section.module.css';

/** The quotes behind a finding, in the order in which the report prints them. */
export function EvidenceSection({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const move = useCall('findings.moveEvidence');
  const remove = useCall('findings.removeEvidence');
  const removeQuote = (evidenceId: string) => remove.mutate({ evidenceId });
  const { evidence } = finding;
  return (
    <section className={styles.section} aria-label={t('findings.evidence')}>
      <header className={styles.header}>
        <h2 className={styles.heading}>
          {t('findings.evidence')}
          {evidence.length > 0 && (
            <span className={styles.count}>{t('findings.quotes', { count: evidence.length })}</span>
          )}
        </h2>
        <Button variant="quiet" size="small" icon={<Plus strokeWidth={1.5} />} onPress={() => goTo('passages')}>
          {t('findings.addQuotes')}
        </Button>
      </header>
      {evidence.length === 0 && <p className={styles.hint}>{t('findings.addQuotesHint')}</p>}
      {evidence.length > 0 && (
        <ReorderList
          look="page"
          label={t('findings.evidence')}
          handleLabel={t('findings.moveHandle')}
          rows={evidence.map((quote) => ({
            id: quote.evidenceId,
            label: quote.text,
            content: (
              <EvidenceQuote
                look="page"
                quote={quote}
                removal={{ label: t('findings.removeQuote'), run: () => removeQuote(quote.evidenceId) }}
              >
                {quote.codes.length > 0 && (
                  <span className={styles.codes}>{quote.codes.join(t('findings.separator'))}</span>
                )}
              </EvidenceQuote>
            ),
          }))}
          onMove={(evidenceId, beforeId) => move.mutate({ evidenceId, beforeId })}
          onDelete={removeQuote}
        />
      )}
    </section>
  );
}
