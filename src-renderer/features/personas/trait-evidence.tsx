import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EvidencePassage } from '../../../src-main/shared/contract/passages.ts';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { showPassage } from '../../workspace/navigation.ts';
import { PassageQuote } from '../../workspace/passage-quote.tsx';
import styles from './traits.module.css';

/** The words that a trait stands on; pressing them goes there. */
export function TraitEvidence({ trait }: { readonly trait: PersonaTrait }) {
  const { t } = useTranslation();
  const remove = useCall('personas.removeEvidence');
  if (trait.evidence.length === 0) return <p className={styles.none}>{t('personas.noEvidence')}</p>;
  return (
    <ul className={styles.evidence} aria-label={t('personas.evidence')}>
      {trait.evidence.map((quote) => (
        <li key={quote.evidenceId} className={styles.quoted}>
          <Quote quote={quote} isSaid={trait.text === quote.text} />
          <div className={styles.remove}>
            <IconButton
              label={t('personas.removeEvidence')}
              icon={<X size={14} strokeWidth={1.5} />}
              size="small"
              onPress={() => remove.mutate({ evidenceId: quote.evidenceId })}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Where the trait is the words themselves, they aren't said twice. */
function Quote({ quote, isSaid }: { readonly quote: EvidencePassage; readonly isSaid: boolean }) {
  const { t } = useTranslation();
  const { documentId, start, end, document, at, turn, text, speaker, isEmptied } = quote;
  return (
    <div className={isSaid ? styles.source : ''}>
      <PassageQuote
        text={text}
        speaker={speaker}
        document={document}
        at={at}
        turn={turn}
        onOpen={() => showPassage({ documentId, start, end })}
      >
        {isEmptied && <span>{t('personas.emptied')}</span>}
      </PassageQuote>
    </div>
  );
}
