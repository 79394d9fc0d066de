import { useTranslation } from 'react-i18next';
import { attributeType, type TablePreview } from '../../../src-main/shared/contract/participants.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import type { TableChoice } from './table-import-state.ts';
import styles from './table-import.module.css';

export interface TablePreviewGridProps {
  readonly choice: TableChoice;
  readonly preview: TablePreview;
  onChange(choice: TableChoice): void;
}

const shownRows = 50;

/** The first rows as they were read; each column can be left out or get another type. */
export function TablePreviewGrid({ choice, preview, onChange }: TablePreviewGridProps) {
  const { t } = useTranslation();
  const { headers, nameColumn, rows } = preview;
  const shown = headers.map((header, index) => ({ header, index })).filter(({ index }) => index !== nameColumn);
  return (
    <div className={styles.frame} role="region" aria-label={t('participants.table.preview')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{headers[nameColumn]}</th>
            {shown.map(({ header }) => (
              <th key={header} scope="col">
                <ColumnHead header={header} choice={choice} preview={preview} onChange={onChange} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map(({ name, subjectId, isAmbiguous, cells }, number) => (
            <tr key={number}>
              <th scope="row">
                {name}
                {subjectId === null && (
                  <span className={styles.mark}>
                    {t(isAmbiguous ? 'participants.table.ambiguous' : 'participants.table.new')}
                  </span>
                )}
              </th>
              {shown.map(({ header, index }) => (
                <td key={header} className={choice.skip.includes(header) ? styles.skipped : undefined}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnHeadProps extends TablePreviewGridProps {
  readonly header: string;
}

function ColumnHead({ header, choice, preview, onChange }: ColumnHeadProps) {
  const { t } = useTranslation();
  const column = preview.columns.find((one) => one.header === header);
  const isTaken = !choice.skip.includes(header);
  const take = (isSelected: boolean) =>
    onChange({ ...choice, skip: isSelected ? choice.skip.filter((one) => one !== header) : [...choice.skip, header] });
  return (
    <div className={styles.columnHead}>
      <Checkbox isSelected={isTaken} onChange={take}>
        {header}
      </Checkbox>
      {column?.attributeId === null && (
        <Select
          label={t('participants.table.typeOf', { name: header })}
          isLabelHidden
          look="quiet"
          options={attributeType.options.map((id) => ({ id, label: t(`participants.types.${id}`) }))}
          value={column.type}
          onChange={(type) => onChange({ ...choice, types: { ...choice.types, [header]: type } })}
        />
      )}
      {column && column.attributeId !== null && (
        <span className={styles.known}>
          {t('participants.table.known', { type: t(`participants.types.${column.type}`) })}
        </span>
      )}
    </div>
  );
}
