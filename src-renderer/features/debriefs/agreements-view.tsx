import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { AgreementTopic } from './agreement-topic.tsx';
import styles from './agreements.module.css';
import { useDebriefsState } from './debriefs-state.ts';
import { SheetTurns } from './sheet-turns.tsx';
import { useScope } from './use-scope.ts';

const ways = ['code', 'question'] as const;

/** Who agrees with whom, topic by topic. */
export function AgreementsView() {
  const { t } = useTranslation();
  const { scope } = useScope();
  const [by, setBy] = useState<(typeof ways)[number]>('code');
  const { data } = useQuery(callQuery('debriefs.agreements', { ...scope, by }));
  const turns = useDebriefsState((state) => state.turns);
  if (!data) return null;
  if (data.topics.length === 0) {
    return <EmptyState title={t('debriefs.agreements.empty')} sentence={t('debriefs.agreements.emptySentence')} />;
  }
  return (
    <div className={styles.frame}>
      <div className={styles.work}>
        <div className={styles.about}>
          <p>{t('debriefs.agreements.about')}</p>
          <SegmentedControl
            label={t('debriefs.agreements.by')}
            segments={ways.map((id) => ({ id, label: t(`debriefs.agreements.ways.${id}`) }))}
            value={by}
            onChange={setBy}
          />
        </div>
        {data.topics.map((topic) => (
          <AgreementTopic key={topic.id ?? 'none'} topic={topic} people={data.people} />
        ))}
      </div>
      {turns && <SheetTurns turns={turns} />}
    </div>
  );
}
