import { useTranslation } from 'react-i18next';
import { tableKinds } from '../../../src-main/shared/contract/tables.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTableChoices } from './table-choices.ts';
import { TableOptions } from './table-options.tsx';
import styles from './tables-dialog.module.css';
import { closeTablesDialog, useTablesDialog } from './tables-dialog-state.ts';
import { useExportTables } from './use-export-tables.ts';

/** Which tables of the project are written, and as what. */
export function TablesDialog() {
  const isOpen = useTablesDialog((state) => state.isOpen);
  const { mutate: save } = useExportTables();
  return isOpen ? <OpenDialog onSave={save} /> : null;
}

interface OpenDialogProps {
  readonly onSave: ReturnType<typeof useExportTables>['mutate'];
}

function OpenDialog({ onSave }: OpenDialogProps) {
  const { t } = useTranslation();
  const { chosen, choose, tick } = useTableChoices();
  return (
    <Dialog
      size="large"
      title={t('tables.export.title')}
      isOpen
      onClose={closeTablesDialog}
      actions={
        <>
          <Button onPress={closeTablesDialog}>{t('tables.export.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={chosen.tables.length === 0}
            onPress={() => {
              closeTablesDialog();
              onSave(chosen);
            }}
          >
            {t('tables.export.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <ul className={styles.tables} aria-label={t('tables.export.choose')}>
          {tableKinds.map((kind) => (
            <li key={kind}>
              <Checkbox isSelected={chosen.tables.includes(kind)} onChange={(isTicked) => tick(kind, isTicked)}>
                <span className={styles.table}>
                  <span className={styles.name}>{t(`tables.kinds.${kind}`)}</span>
                  <span className={styles.about}>{t(`tables.about.${kind}`)}</span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
        <TableOptions chosen={chosen} choose={choose} />
      </div>
    </Dialog>
  );
}
