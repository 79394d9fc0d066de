import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '../../../src-main/shared/contract/journeys.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
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
          content: <Quote quote={quote} onRemove={() => removeQuote(quote.evidenceId)} />,
        }))}
        onMove={(evidenceId, beforeId) => move.mutate({ evidenceId, beforeId })}
        onDelete={removeQuote}
      />
    </section>
  );
}

interface QuoteProps {
  readonly quote: Cell['evidence'][number];
  onRemove(): void;
}

function Quote({ quote, onRemove }: QuoteProps) {
  const { t } = useTranslation();
  const { documentId, start, end, document, at, turn, text, speaker, isEmptied, isFromData, valence } = quote;
  return (
    <div className={styles.quote}>
      <PassageQuote
        text={text}
        speaker={speaker}
        document={document}
        at={at}
        turn={turn}
        onOpen={() => showPassage({ documentId, start, end })}
      >
        {valence !== null && <ValenceMark valence={valence} />}
        {!isFromData && <span>{t('journeys.byHand')}</span>}
        {isEmptied && <span>{t('passages.emptied')}</span>}
      </PassageQuote>
      <div className={styles.remove}>
        <IconButton
          label={t('journeys.removeQuote')}
          icon={<X size={14} strokeWidth={1.5} />}
          size="small"
          onPress={onRemove}
        />
      </div>
    </div>
  );
}
