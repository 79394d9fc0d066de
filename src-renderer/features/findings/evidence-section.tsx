import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import type { EvidencePassage } from '../../../src-main/shared/contract/passages.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { goTo, showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
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
            content: <Quote quote={quote} onRemove={() => removeQuote(quote.evidenceId)} />,
          }))}
          onMove={(evidenceId, beforeId) => move.mutate({ evidenceId, beforeId })}
          onDelete={removeQuote}
        />
      )}
    </section>
  );
}

interface QuoteProps {
  readonly quote: EvidencePassage;
  onRemove(): void;
}

function Quote({ quote, onRemove }: QuoteProps) {
  const { t } = useTranslation();
  const { documentId, start, end, document, at, turn, text, speaker, codes, isEmptied } = quote;
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
        {isEmptied && <span className={styles.codes}>{t('passages.emptied')}</span>}
        {codes.length > 0 && <span className={styles.codes}>{codes.join(t('findings.separator'))}</span>}
      </PassageQuote>
      <div className={styles.remove}>
        <IconButton
          label={t('findings.removeQuote')}
          icon={<X size={16} strokeWidth={1.5} />}
          size="small"
          onPress={onRemove}
        />
      </div>
    </div>
  );
}
