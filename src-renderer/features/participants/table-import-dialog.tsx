import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TablePreview } from '../../../src-main/shared/contract/participants.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import styles from './table-import.module.css';
import { TablePreviewGrid } from './table-preview-grid.tsx';
import { TableSettings } from './table-settings.tsx';
import { TableFacts } from './table-facts.tsx';
import { closeTableImport, type TableChoice, useTableImport } from './table-import-state.ts';
import { useTableImportWork } from './use-table-import.ts';

/** A table of a file: dropped or chosen, looked at, corrected, then imported as one step. */
export function TableImportDialog() {
  const { t } = useTranslation();
  const { subject, choice, preview } = useTableImport();
  const { look, choose, drop, run } = useTableImportWork();
  if (subject === null) return null;
  const isReady = choice !== null && preview !== null;
  const cells = preview?.columns.reduce((sum, { filled, unfit }) => sum + filled - unfit, 0) ?? 0;
  return (
    <Dialog
      size={isReady ? 'large' : 'medium'}
      title={t(subject === 'participant' ? 'participants.table.title' : 'participants.table.documentTitle')}
      isOpen
      isDismissable={false}
      onClose={closeTableImport}
      actions={
        <>
          <Button onPress={closeTableImport}>{t('participants.cancel')}</Button>
          {isReady && (
            <Button
              variant="primary"
              isDisabled={cells === 0}
              isPending={run.isPending}
              onPress={() => run.mutate(choice)}
            >
              {t('participants.table.import', { count: cells })}
            </Button>
          )}
        </>
      }
    >
      {isReady ? (
        <Ready choice={choice} preview={preview} onLook={look.mutate} />
      ) : (
        <DropPlace
          isReading={look.isPending || drop.isPending}
          onChoose={() => choose.mutate()}
          onDrop={(files) => drop.mutate(files)}
        />
      )}
    </Dialog>
  );
}

interface ReadyProps {
  readonly choice: TableChoice;
  readonly preview: TablePreview;
  onLook(choice: TableChoice): void;
}

const Ready = ({ choice, preview, onLook }: ReadyProps) => (
  <div className={styles.ready}>
    <TableSettings choice={choice} preview={preview} onChange={onLook} />
    <TableFacts choice={choice} preview={preview} />
    <TablePreviewGrid choice={choice} preview={preview} onChange={onLook} />
  </div>
);

interface DropPlaceProps {
  readonly isReading: boolean;
  onChoose(): void;
  onDrop(files: readonly File[]): void;
}

function DropPlace({ isReading, onChoose, onDrop }: DropPlaceProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={`${styles.drop} ${isOver ? styles.over : ''}`}
      data-takes-files
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {isReading ? <Spinner /> : <FileSpreadsheet size={24} strokeWidth={1.5} aria-hidden />}
      <p>{t('participants.table.drop')}</p>
      <Button variant="primary" autoFocus onPress={onChoose} isDisabled={isReading}>
        {t('participants.table.chooseFile')}
      </Button>
      <p className={styles.hint}>{t('participants.table.hint')}</p>
    </div>
  );
}
