import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { barShares, mostDots, strengthDots } from './strength-shares.ts';
import styles from './strength-dots.module.css';

interface StrengthDotsProps {
  readonly finding: Pick<Finding, 'participants' | 'against'>;
  /** Participants of the project. */
  readonly total: number;
  readonly size?: 'small' | 'large';
}

/** How many people stand behind a finding and how many against it, of all: a dot each, or a bar where they are many. */
export function StrengthDots({ finding, total, size = 'small' }: StrengthDotsProps) {
  const { t } = useTranslation();
  if (total === 0) return null;
  const counts = { for: finding.participants, against: finding.against.participants, total };
  return (
    <span role="img" aria-label={t('findings.strengthFor', counts)} className={`${styles.strength} ${styles[size]}`}>
      {total <= mostDots[size] ? (
        strengthDots(counts).map((side, index) => <i key={index} className={styles.dot} data-side={side} />)
      ) : (
        <Bar {...barShares(counts)} />
      )}
    </span>
  );
}

function Bar({ for: carried, against }: { readonly for: number; readonly against: number }) {
  return (
    <i className={styles.bar}>
      <i data-side="for" style={{ width: `${carried * 100}%` }} />
      <i data-side="against" style={{ width: `${against * 100}%` }} />
    </i>
  );
}
