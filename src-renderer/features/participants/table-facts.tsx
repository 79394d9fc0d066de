import { useTranslation } from 'react-i18next';
import type { TablePreview } from '../../../src-main/shared/contract/participants.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { changeChoice, type TableChoice, useTableImport } from './table-import-state.ts';
import styles from './table-import.module.css';

export interface TableFactsProps {
  readonly choice: TableChoice;
  readonly preview: TablePreview;
}

const named = 6;

/** Which rows found their participant or document, and what will be left out. */
export function TableFacts({ choice, preview }: TableFactsProps) {
  const { t } = useTranslation();
  const subject = useTableImport((state) => state.subject);
  const { total, matched, unmatched, repeated, unfit } = preview;
  const list = (names: readonly string[]) =>
    names.slice(0, named).join(t('participants.between')) + (names.length > named ? ' …' : '');
  return (
    <div className={styles.facts}>
      <p>{t('participants.table.matched', { count: total, matched })}</p>
      {unmatched.length > 0 && (
        <p>
          {t('participants.table.unmatched', { count: unmatched.length })} <em>{list(unmatched)}</em>
        </p>
      )}
      {unmatched.length > 0 && subject === 'participant' && (
        <Checkbox
          isSelected={choice.createMissing}
          onChange={(createMissing) => changeChoice({ ...choice, createMissing })}
        >
          {t('participants.table.createMissing', { count: unmatched.length })}
        </Checkbox>
      )}
      {repeated.length > 0 && (
        <p className={styles.warning}>
          {t('participants.table.repeated', { count: repeated.length })} <em>{list(repeated)}</em>
        </p>
      )}
      {unfit.length > 0 && (
        <p className={styles.warning}>
          {t('participants.table.unfit', { count: unfit.length })}{' '}
          <em>{list(unfit.map(({ name, header, value }) => `${name}, ${header}: “${value}”`))}</em>
        </p>
      )}
    </div>
  );
}
