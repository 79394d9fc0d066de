import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { findingWarnings } from '../../../src-main/shared/domain/finding-warnings.ts';
import styles from './finding-warnings.module.css';
import { useStudied } from './use-studied.ts';

/** What a reader would question about a finding, and what would help. */
export function FindingWarnings({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const warnings = findingWarnings(finding, useStudied());
  if (warnings.length === 0) return null;
  return (
    <ul className={styles.warnings} aria-label={t('findings.warnings.label')}>
      {warnings.map(({ kind, count, of }) => (
        <li key={kind} className={styles.warning}>
          <CircleAlert aria-hidden size={14} strokeWidth={1.75} />
          {t(`findings.warnings.${kind}`, { count, of })}
        </li>
      ))}
    </ul>
  );
}
