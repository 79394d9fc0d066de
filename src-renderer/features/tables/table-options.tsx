import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { usePeopleWithoutPseudonym } from '../../workspace/use-people-without-pseudonym.ts';
import { choices } from './table-choices.ts';
import type { useTableChoices } from './table-choices.ts';
import styles from './tables-dialog.module.css';

type TableOptionsProps = Pick<ReturnType<typeof useTableChoices>, 'chosen' | 'choose'>;

/** The kind of file, what a matrix counts, and whether others will read it. */
export function TableOptions({ chosen, choose }: TableOptionsProps) {
  const { t } = useTranslation();
  const without = usePeopleWithoutPseudonym();
  return (
    <div className={styles.options}>
      <Option label={t('tables.export.format')} note={t(`tables.export.formats.${chosen.format}`)}>
        <SegmentedControl
          label={t('tables.export.format')}
          segments={choices.format.map((id) => ({ id, label: id.toUpperCase() }))}
          value={chosen.format}
          onChange={(format) => choose('format', format)}
        />
        {chosen.format === 'csv' && <p className={styles.about}>{t('tables.export.csvHint')}</p>}
      </Option>
      {chosen.tables.includes('matrix') && (
        <>
          <Select
            label={t('tables.export.matrixOf')}
            options={choices.of.map((id) => ({ id, label: t(`tables.export.of.${id}`) }))}
            value={chosen.of}
            onChange={(of) => choose('of', of)}
          />
          <Select
            label={t('tables.export.values')}
            options={choices.values.map((id) => ({ id, label: t(`tables.export.value.${id}`) }))}
            value={chosen.values}
            onChange={(values) => choose('values', values)}
          />
        </>
      )}
      <div className={styles.option}>
        <Switch isSelected={chosen.isForOthers} onChange={(isForOthers) => choose('isForOthers', isForOthers)}>
          {t('tables.export.forOthers')}
        </Switch>
        <p className={styles.about}>{t('tables.export.forOthersHint')}</p>
        {chosen.isForOthers && without > 0 && (
          <p className={styles.about}>{t('tables.export.withoutPseudonym', { count: without })}</p>
        )}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly label: string;
  readonly note: string;
  readonly children: ReactNode;
}

function Option({ label, note, children }: OptionProps) {
  return (
    <div className={styles.option}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
      <p className={styles.about}>{note}</p>
    </div>
  );
}
