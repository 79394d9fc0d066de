import { CircleAlert } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../src-main/shared/contract/findings.ts';
import { countPieces } from '../../../src-main/shared/domain/finding-standing.ts';
import { findingWarnings } from '../../../src-main/shared/domain/finding-warnings.ts';
import styles from './finding-list.module.css';
import { PriorityMark } from './priority-mark.tsx';
import { StateMark } from './state-mark.tsx';
import { useStudied } from './use-studied.ts';

interface FindingRowProps {
  readonly id: string;
  readonly groupId: string;
  readonly finding: Finding;
  readonly number: number | undefined;
}

export function FindingRow({ id, groupId, finding, number }: FindingRowProps) {
  const { t } = useTranslation();
  const warnings = findingWarnings(finding, useStudied());
  const people = t('findings.people', { count: finding.participants });
  const count = countPieces(finding.pieces);
  const quotes = t('findings.quotes', { count });
  return (
    <GridListItem id={id} textValue={finding.title} className={styles.item!}>
      <div
        draggable
        data-finding={finding.id}
        data-group={groupId}
        className={`${styles.row} ${finding.state === 'dropped' ? styles.dropped : ''}`}
      >
        <span className={styles.number}>{number ?? '–'}</span>
        <div className={styles.words}>
          <span className={styles.title}>{finding.title}</span>
          <span className={styles.facts}>
            <PriorityMark priority={finding.priority} />
            <StateMark state={finding.state} />
            <span className={styles.quotes}>{count === 0 ? t('findings.noQuotes') : `${people} · ${quotes}`}</span>
            {warnings.length > 0 && (
              <span role="img" className={styles.warned} aria-label={t('findings.warned', { count: warnings.length })}>
                <CircleAlert aria-hidden size={13} strokeWidth={1.75} />
              </span>
            )}
          </span>
        </div>
      </div>
    </GridListItem>
  );
}
