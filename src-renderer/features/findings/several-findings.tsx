import { Columns3, Merge, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { Button } from '../../ui/button.tsx';
import { mostCompared } from './compare/shared-evidence.ts';
import { askMerge, compareFindings } from './findings-state.ts';
import { FindingProperties } from './properties/finding-properties.tsx';
import styles from './several-findings.module.css';
import { StrengthDots } from './strength-dots.tsx';
import { useStudied } from './use-studied.ts';

interface SeveralFindingsProps {
  readonly findings: readonly Finding[];
  readonly numbers: ReadonlyMap<string, number>;
  onDelete(): void;
}

/** Several selected findings: what is said of all of them, and what can be done with them. */
export function SeveralFindings({ findings, numbers, onDelete }: SeveralFindingsProps) {
  const { t } = useTranslation();
  const { participants } = useStudied();
  const ids = findings.map(({ id }) => id);
  const count = findings.length;
  return (
    <div className={styles.scroll}>
      <section className={styles.page} aria-label={t('findings.selected', { count })}>
        <h1 className={styles.title}>{t('findings.several.title', { count })}</h1>
        <p className={styles.hint}>{t('findings.several.hint')}</p>
        <FindingProperties findings={findings} />
        <ol className={styles.list}>
          {findings.map((finding) => (
            <li key={finding.id} className={styles.row}>
              <span className={styles.number}>{numbers.get(finding.id) ?? '–'}</span>
              <span className={styles.words}>{finding.title}</span>
              <StrengthDots finding={finding} total={participants} />
            </li>
          ))}
        </ol>
        <div className={styles.buttons}>
          <Button
            variant="primary"
            icon={<Columns3 strokeWidth={1.5} />}
            isDisabled={count > mostCompared}
            onPress={() => compareFindings(ids)}
          >
            {t('findings.compare.open')}
          </Button>
          <Button icon={<Merge strokeWidth={1.5} />} onPress={() => askMerge(true)}>
            {t('findings.merge.open')}
          </Button>
          <Button variant="quiet" icon={<Trash2 strokeWidth={1.5} />} onPress={onDelete}>
            {t('findings.deleteSeveral', { count })}
          </Button>
        </div>
        {count > mostCompared && <p className={styles.hint}>{t('findings.compare.tooMany')}</p>}
      </section>
    </div>
  );
}
