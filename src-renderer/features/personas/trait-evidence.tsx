import { useTranslation } from 'react-i18next';
import type { PersonaTrait } from '../../../src-main/shared/contract/personas.ts';
import { useCall } from '../../api/use-call.ts';
import { EvidenceQuote } from '../../workspace/evidence-quote.tsx';
import styles from './traits.module.css';

/** The words that a trait stands on; pressing them goes there. */
export function TraitEvidence({ trait }: { readonly trait: PersonaTrait }) {
  const { t } = useTranslation();
  const remove = useCall('personas.removeEvidence');
  if (trait.evidence.length === 0) return <p className={styles.none}>{t('personas.noEvidence')}</p>;
  return (
    <ul className={styles.evidence} aria-label={t('personas.evidence')}>
      {trait.evidence.map((quote) => (
        // Where the trait is the words themselves, they aren't said twice.
        <li key={quote.evidenceId} className={trait.text === quote.text ? styles.source : ''}>
          <EvidenceQuote
            look="inner"
            quote={quote}
            removal={{
              label: t('personas.removeEvidence'),
              run: () => remove.mutate({ evidenceId: quote.evidenceId }),
            }}
          />
        </li>
      ))}
    </ul>
  );
}
