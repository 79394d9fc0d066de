import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './import-dialog.module.css';
import { ImportFileList } from './import-file-list.tsx';
import { ImportFilePane } from './import-file-pane.tsx';
import { isTaken } from './import-item.ts';
import { closeImport, forgetImport, keepComments, useImport } from './import-store.ts';
import { ImportSummary } from './import-summary.tsx';
import { useImportCommands } from './use-import-commands.ts';
import { useRunImport } from './use-run-import.ts';

/** From chosen files to documents: a look at how each was read, then what came of it. */
export function ImportDialog() {
  const step = useImport((state) => state.step);
  useImportCommands();
  useEffect(() => forgetImport, []);
  const run = useRunImport();
  if (step === 'choosing') return <ChooseDialog onImport={() => run.mutate()} />;
  return step === 'done' ? <ImportSummary /> : null;
}

function ChooseDialog({ onImport }: { onImport(): void }) {
  const { t } = useTranslation();
  const { items, currentPath, recordings } = useImport();
  const current = items.find(({ path }) => path === currentPath) ?? items[0];
  const count = items.filter(isTaken).length;
  const isReading = items.some((item) => item.isReading);
  return (
    <Dialog
      size="large"
      title={items.length === 1 ? t('imports.titleOne') : t('imports.title', { count: items.length })}
      isOpen
      isDismissable={false}
      onClose={closeImport}
      actions={
        <>
          <CommentsSwitch />
          <Button onPress={closeImport}>{t('imports.cancel')}</Button>
          <Button
            key={count > 0 ? 'ready' : 'nothing'}
            variant="primary"
            autoFocus
            isDisabled={count === 0 || isReading}
            onPress={onImport}
          >
            {t('imports.import', { count })}
          </Button>
        </>
      }
    >
      {recordings.length > 0 && (
        <p className={styles.next}>{t('imports.recordingsNext', { count: recordings.length })}</p>
      )}
      <div className={items.length > 1 ? styles.panes : styles.alone}>
        {items.length > 1 && <ImportFileList items={items} currentPath={current?.path ?? null} />}
        {current && <ImportFilePane key={current.path} item={current} />}
      </div>
    </Dialog>
  );
}

function CommentsSwitch() {
  const { t } = useTranslation();
  const { items, areCommentsKept } = useImport();
  const count = items.filter(isTaken).reduce((sum, { preview }) => sum + preview.comments, 0);
  if (count === 0) return <span className={styles.start} />;
  return (
    <span className={styles.start}>
      <Switch isSelected={areCommentsKept} onChange={keepComments}>
        {t('imports.comments', { count })}
      </Switch>
    </span>
  );
}
