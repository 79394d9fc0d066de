import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import styles from './participants-view.module.css';

export interface UnfitValuesProps {
  readonly cells: CallOutput<'attributes.unfit'>;
  readonly type: string;
}

const shown = 5;

/** Why a type can't be changed: the values that would not fit it. */
export function UnfitValues({ cells, type }: UnfitValuesProps) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.unfit}>
      <p>{t('participants.typeUnfit', { count: cells.length, type })}</p>
      <ul>
        {cells.slice(0, shown).map(({ name, value }) => (
          <li key={name}>
            {name}: “{value}”
          </li>
        ))}
      </ul>
      {cells.length > shown && <p>{t('participants.andMore', { count: cells.length - shown })}</p>}
    </div>
  );
}
