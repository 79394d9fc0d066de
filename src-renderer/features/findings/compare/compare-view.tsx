import { ArrowLeft, Merge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { askMerge, leaveComparison } from '../findings-state.ts';
import { useWholeFindings } from '../use-evidence.ts';
import { useVoices } from '../use-voices.ts';
import { CompareColumn } from './compare-column.tsx';
import styles from './compare-view.module.css';
import { sharedEvidence } from './shared-evidence.ts';
import type { SharedEvidence } from './shared-evidence.ts';

interface CompareViewProps {
  readonly findings: readonly Finding[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Two or three findings beside each other, and what they stand on together. */
export function CompareView({ findings, numbers }: CompareViewProps) {
  const { t } = useTranslation();
  const voices = useVoices();
  const whole = useWholeFindings(findings);
  if (!whole) return null;
  const shared = sharedEvidence(whole, voices.studiedOf);
  return (
    <section className={styles.compare} aria-label={t('findings.compare.title')}>
      <header className={styles.header}>
        <IconButton
          label={t('findings.compare.back')}
          shortcut="Escape"
          icon={<ArrowLeft size={16} strokeWidth={1.5} />}
          onPress={leaveComparison}
        />
        <h1 className={styles.title}>{t('findings.compare.title')}</h1>
        <Button icon={<Merge strokeWidth={1.5} />} onPress={() => askMerge(true)}>
          {t('findings.compare.merge')}
        </Button>
      </header>
      <Shared shared={shared} nameOf={voices.nameOfParticipant} />
      <div className={styles.columns}>
        {whole.map((finding) => (
          <CompareColumn key={finding.id} finding={finding} numbers={numbers} shared={shared} voices={voices} />
        ))}
      </div>
    </section>
  );
}

interface SharedProps {
  readonly shared: SharedEvidence;
  nameOf(participantId: string): string;
}

function Shared({ shared, nameOf }: SharedProps) {
  const { t } = useTranslation();
  const { quotes, people } = shared;
  const names = [...people.keys()].map(nameOf).join(t('findings.separator'));
  const nothing = quotes.size + people.size === 0;
  return (
    <p className={styles.shared}>
      <strong>{t('findings.compare.shared')}</strong>
      {nothing && <span>{t('findings.compare.nothingShared')}</span>}
      {quotes.size > 0 && <span>{t('findings.compare.sharedQuotes', { count: quotes.size })}</span>}
      {people.size > 0 && <span>{t('findings.compare.sharedPeople', { count: people.size, names })}</span>}
    </p>
  );
}
