import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import { EvidenceQuote } from '../../../workspace/evidence-quote.tsx';
import { Link } from '../../../ui/link.tsx';
import styles from './finding-quote.module.css';
import { openOrigin } from './open-origin.ts';
import { QuoteActions } from './quote-actions.tsx';

/** A quote of a finding, as it is shown to readers; what was really said is a press away. */
export function FindingQuote({ quote }: { readonly quote: FindingEvidence }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { excerpt, text, codes, from } = quote;
  const shown = excerpt === null || isWhole ? text : excerpt;
  return (
    <EvidenceQuote
      look="page"
      quote={{ ...quote, text: shown }}
      actions={<QuoteActions quote={quote} />}
      below={
        (excerpt !== null || from) && (
          <p className={styles.below}>
            {excerpt !== null && (
              <>
                <span>{t('findings.shortened')}</span>
                <Link onPress={() => setWhole(!isWhole)}>
                  {t(isWhole ? 'findings.showShortened' : 'findings.showOriginal')}
                </Link>
              </>
            )}
            {from && (
              <Link onPress={() => openOrigin(from)}>
                {t(from.kind === 'card' ? 'findings.fromCard' : 'findings.fromCell', { name: from.name })}
              </Link>
            )}
          </p>
        )
      }
    >
      {codes.length > 0 && <span>{codes.join(t('findings.separator'))}</span>}
    </EvidenceQuote>
  );
}
