import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { EvidenceSides } from './evidence/evidence-sides.tsx';
import { ShortenPopover } from './excerpt/shorten-popover.tsx';
import styles from './finding-page.module.css';
import { FindingStrength } from './finding-strength.tsx';
import { FindingText } from './finding-text.tsx';
import { FindingTitle } from './finding-title.tsx';
import { FindingTop } from './finding-top.tsx';
import { FindingWarnings } from './finding-warnings.tsx';
import { FindingProperties } from './properties/finding-properties.tsx';
import { useEvidence } from './use-evidence.ts';

interface FindingPageProps {
  readonly finding: Finding;
  /** From 1, as in the report; what was dropped has none. */
  readonly number: number | undefined;
}

/** One finding, set like its page of the report; mount it anew for another one. */
export function FindingPage({ finding, number }: FindingPageProps) {
  const { t } = useTranslation();
  const evidence = useEvidence(finding.id);
  return (
    <div className={styles.scroll}>
      <article className={styles.page} aria-label={finding.title}>
        <FindingTop finding={finding} number={number} />
        <FindingTitle finding={finding} />
        <FindingStrength finding={finding} />
        <FindingWarnings finding={finding} />
        <FindingProperties findings={[finding]} />
        <div className={styles.story}>
          <FindingText finding={finding} text="text" />
        </div>
        {evidence && (
          <>
            <EvidenceSides finding={finding} evidence={evidence} />
            <section className={styles.recommendation} aria-label={t('findings.recommendation')}>
              <h2 className={styles.label}>{t('findings.recommendation')}</h2>
              <FindingText finding={finding} text="recommendation" />
            </section>
            <ShortenPopover evidence={evidence} />
          </>
        )}
      </article>
    </div>
  );
}
