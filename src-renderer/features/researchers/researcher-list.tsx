import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Researcher } from '../../../src-main/shared/contract/researchers.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ResearcherRow } from './researcher-row.tsx';
import styles from './researchers.module.css';

/** Everyone who coded, and whoever is coding now. */
export function ResearcherList() {
  const { t } = useTranslation();
  const { data: known } = useQuery(callQuery('researchers.list', {}));
  const { data: current } = useQuery(callQuery('researchers.current', {}));
  const { mutate: setPreferences } = useCall('preferences.set');
  if (!known || !current) return null;
  const isNew = !known.some(({ isCurrent }) => isCurrent);
  const beginner: Researcher = { id: '', name: current.name, codings: 0, memos: 0, isCurrent: true };
  const all = isNew ? [...known, beginner] : known;
  return (
    <div className={styles.list}>
      <p className={styles.about}>{t('researchers.about')}</p>
      <ul className={styles.rows}>
        <li className={`${styles.row} ${styles.heads}`} aria-hidden>
          <span>{t('researchers.shown')}</span>
          <span>{t('researchers.name')}</span>
          <span className={styles.number}>{t('researchers.codings')}</span>
          <span className={styles.number}>{t('researchers.memos')}</span>
          <span className={styles.now}>{t('researchers.codingNow')}</span>
        </li>
        {all.map((researcher) => (
          <ResearcherRow
            key={researcher.id}
            researcher={researcher}
            onTakeOver={() => setPreferences({ researcher: researcher.name })}
          />
        ))}
      </ul>
      <SomebodyElse onTakeOver={(researcher) => setPreferences({ researcher })} />
    </div>
  );
}

function SomebodyElse({ onTakeOver }: { onTakeOver(name: string): void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const takeOver = () => {
    if (name.trim() !== '') onTakeOver(name.trim());
    setName('');
  };
  return (
    <div className={styles.other}>
      <TextField
        label={t('researchers.somebodyElse')}
        placeholder={t('researchers.somebodyElseHint')}
        value={name}
        maxLength={200}
        onChange={setName}
        onSubmit={takeOver}
      />
      <Button onPress={takeOver} isDisabled={name.trim() === ''}>
        {t('researchers.takeOver')}
      </Button>
    </div>
  );
}
