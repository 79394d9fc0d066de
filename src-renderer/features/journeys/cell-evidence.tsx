import { useTranslation } from 'react-i18next';
import type { Cell } from '../../../src-main/shared/contract/journeys.ts';
import { useCall } from '../../api/use-call.ts';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import { evidenceList } from './focus-evidence.ts';
import styles from './journey-inspector.module.css';
import { ValenceMark } from './valence-mark.tsx';

/** The voices behind a cell, in the order in which the map and the report show them. */
export function CellEvidence({ evidence }: { readonly evidence: Cell['evidence'] }) {
  const { t } = useTranslation();
  const remove = useCall('journeys.removeEvidence');
  const move = useCall('journeys.moveEvidence');
  const removeQuote = (id: string) => remove.mutate({ evidenceIds: [id] });
  if (evidence.length === 0) return <p className={styles.hint}>{t('journeys.noEvidence')}</p>;
  return (
    <section aria-label={t('journeys.evidence')} tabIndex={-1} className={styles.evidence} {...evidenceList}>
      <ReorderList
        label={t('journeys.evidence')}
        handleLabel={t('findings.moveHandle')}
        rows={evidence.map((quote) => ({
          id: quote.evidenceId,
          label: quote.text,
          content: (
            <EvidenceQuote
              quote={quote}
              removal={{ label: t('journeys.removeQuote'), run: () => removeQuote(quote.evidenceId) }}
            >
              {quote.valence !== null && <ValenceMark valence={quote.valence} />}
              {!quote.isFromData && <span>{t('journeys.byHand')}</span>}
            </EvidenceQuote>
          ),
        }))}
        onMove={(evidenceId, beforeId) => move.mutate({ evidenceId, beforeId })}
        onDelete={removeQuote}
      />
    </section>
  );
}
