import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { countPieces } from '../../../src-main/shared/domain/finding-standing.ts';
import styles from './finding-strength.module.css';
import { StrengthDots } from './strength-dots.tsx';
import { useStrengthWords } from './use-strength-words.ts';
import { useStudied } from './use-studied.ts';

/** How many people stand behind the finding and how many against it, of how many. */
export function FindingStrength({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const studied = useStudied();
  const words = useStrengthWords();
  if (countPieces(finding.pieces) === 0) return null;
  const against = finding.against.participants;
  return (
    <p className={styles.strength}>
      <StrengthDots finding={finding} total={studied.participants} size="large" />
      <span>{words(finding)}</span>
      {against > 0 && <span className={styles.against}>{t('findings.againstPeople', { count: against })}</span>}
    </p>
  );
}
