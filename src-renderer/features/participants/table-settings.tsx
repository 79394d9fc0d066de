import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TablePreview } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import { Select } from '../../ui/select.tsx';
import styles from './table-import.module.css';
import type { TableChoice } from './table-import-state.ts';

export interface TableSettingsProps {
  readonly choice: TableChoice;
  readonly preview: TablePreview;
  onChange(choice: TableChoice): void;
}

/** Which sheet, in which encoding, and which column names the rows. */
export function TableSettings({ choice, preview, onChange }: TableSettingsProps) {
  const { t } = useTranslation();
  const { data: formats } = useQuery(callQuery('imports.formats', {}));
  const { sheets, sheet, encoding, headers, nameColumn } = preview;
  return (
    <div className={styles.settings}>
      <Select
        label={t('participants.table.nameColumn')}
        options={headers.map((header, index) => ({ id: String(index), label: header }))}
        value={String(nameColumn)}
        onChange={(index) => onChange({ ...choice, nameColumn: Number(index) })}
      />
      {sheets.length > 1 && (
        <Select
          label={t('participants.table.sheet')}
          options={sheets.map((name) => ({ id: name, label: name }))}
          value={sheet}
          onChange={(name) =>
            onChange({ path: choice.path, types: {}, skip: [], createMissing: choice.createMissing, sheet: name })
          }
        />
      )}
      {encoding !== null && (
        <Select
          label={t('participants.table.encoding')}
          options={(formats?.encodings ?? [encoding]).map((id) => ({ id, label: id }))}
          value={encoding}
          onChange={(id) => onChange({ ...choice, encoding: id })}
        />
      )}
    </div>
  );
}
