import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../src-main/shared/contract/imports.ts';
import { AppError } from '../../../src-main/shared/errors.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { encodingName } from '../../workspace/encoding-select.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { closeImport, useImport } from './import-store.ts';
import styles from './import-summary.module.css';
import { useUndoImport } from './use-undo-import.ts';

/** A file a row: what was taken of it, or why it was not. */
export function ImportSummary() {
  const { t } = useTranslation();
  const { results, stepId } = useImport();
  const undo = useUndoImport();
  const taken = results.filter(({ document }) => document !== null).length;
  return (
    <Dialog
      title={taken === 0 ? t('imports.nothingImported') : t('imports.imported', { count: taken })}
      isOpen
      onClose={closeImport}
      actions={
        <>
          {stepId !== null && (
            <span className={styles.start}>
              <Button variant="quiet" onPress={() => undo.mutate(stepId)}>
                {t('imports.undoImport')}
              </Button>
            </span>
          )}
          <Button variant="primary" autoFocus onPress={closeImport}>
            {t('imports.done')}
          </Button>
        </>
      }
    >
      {taken < results.length && (
        <p className={styles.leftOut}>{t('imports.leftOut', { count: results.length - taken })}</p>
      )}
      <ul className={styles.list}>
        {results.toSorted(worstFirst).map((result, index) => (
          <ResultRow key={index} result={result} />
        ))}
      </ul>
    </Dialog>
  );
}

const worstFirst = (one: ImportResult, other: ImportResult) => trouble(other) - trouble(one);
const trouble = ({ error, warnings }: ImportResult) => (error ? 2 : Math.min(1, warnings.length));

function ResultRow({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation();
  const { document, error, file } = result;
  const open = (id: string) => {
    openDocument(id);
    closeImport();
  };
  return (
    <li className={styles.row}>
      {error ? (
        <CircleAlert className={styles.refused} strokeWidth={1.5} aria-hidden />
      ) : (
        <CircleCheck className={styles.taken} strokeWidth={1.5} aria-hidden />
      )}
      <div className={styles.words}>
        <span className={styles.file}>{file}</span>
        {error ? (
          <span className={styles.detail}>{errorWords(t, new AppError(error.code, error.details))}</span>
        ) : (
          <Taken result={result} />
        )}
      </div>
      {document !== null && (
        <Button size="small" variant="quiet" label={t('imports.openFile', { file })} onPress={() => open(document)}>
          {t('imports.open')}
        </Button>
      )}
    </li>
  );
}

function Taken({ result }: { readonly result: ImportResult }) {
  const { t } = useTranslation();
  const { characters, turns, speakers, encoding, warnings } = result;
  const counts = [
    t('imports.characters', { count: characters }),
    turns > 0 && t('imports.turns', { count: turns }),
    speakers.length > 0 && t('imports.speakers', { count: speakers.length }),
    encoding !== null && encodingName(t, encoding),
  ];
  return (
    <>
      <span className={styles.detail}>{counts.filter(Boolean).join(' · ')}</span>
      {warnings.map((warning) => (
        <span key={warning.code} className={styles.warning}>
          {t(`warning.${warning.code}` as 'warning.no-speakers', { count: warning.count, encoding: warning.encoding })}
        </span>
      ))}
    </>
  );
}
