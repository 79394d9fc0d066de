import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { Link } from '../../ui/link.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { leaveOutInterviewers, useInterviewersTalk } from '../../workspace/interviewers-talk.ts';
import styles from './code-counts.module.css';
import { CountTable } from './count-table.tsx';
import type { Counted } from './count-table.tsx';

/** The document or the participant whose passages alone are shown. */
export interface CountedIn extends Counted {
  readonly kind: 'document' | 'participant';
}

interface CodeCountsProps {
  readonly code: Code;
  readonly only: CountedIn | null;
  onOnly(only: CountedIn | null): void;
}

/** How often a code and the codes below it are used, by document and by who speaks. */
export function CodeCounts({ code, only, onOnly }: CodeCountsProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const isLeftOut = useInterviewersTalk((state) => state.isLeftOut);
  const { data } = useQuery(callQuery('codes.counts', { id: code.id, leaveOutInterviewers: isLeftOut }));
  if (!data) return null;
  const tableOf = (kind: CountedIn['kind'], rows: readonly Counted[]) => (
    <CountTable
      label={t(`codes.counts.${kind}`)}
      rows={rows}
      chosenId={only?.kind === kind ? only.id : null}
      onChoose={(row) => onOnly(row && { ...row, kind })}
    />
  );
  return (
    <div className={styles.counts} style={{ '--bar': colorOf(code.color).solid } as CSSProperties}>
      {tableOf('document', data.documents)}
      {data.participants.length > 0 && tableOf('participant', data.participants)}
      {isLeftOut && (
        <p className={styles.leftOut}>
          {t('interviewers.areLeftOut')}{' '}
          <Link onPress={() => leaveOutInterviewers(false)}>{t('interviewers.countToo')}</Link>
        </p>
      )}
    </div>
  );
}
