import { FileWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import { AppError } from '../../../src-main/shared/errors.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { errorWords } from '../../workspace/error-words.ts';
import { FileEncoding } from './file-encoding.tsx';
import { ImportExcerpt } from './import-excerpt.tsx';
import styles from './import-file-pane.module.css';
import type { ImportItem } from './import-item.ts';
import { changeItem } from './import-store.ts';
import { SpeakerChecklist } from './speaker-checklist.tsx';

/** One file: what it will be called, how it was read, and how its text begins. */
export function ImportFilePane({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { preview } = item;
  if (preview.error) return <Refused item={item} />;
  // The checklist says this one itself.
  const warnings = preview.warnings.filter(({ code }) => code !== 'no-speakers');
  return (
    <div className={styles.pane}>
      <Fields item={item} />
      {warnings.length > 0 && (
        <ul className={styles.warnings} aria-label={t('imports.warnings')}>
          {warnings.map(({ code, count, encoding }) => (
            <li key={code}>{t(`warning.${code}` as 'warning.no-speakers', { count, encoding })}</li>
          ))}
        </ul>
      )}
      <SpeakerChecklist item={item} />
      <ImportExcerpt item={item} />
    </div>
  );
}

function Fields({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { path, preview, choice } = item;
  return (
    <div className={styles.fields}>
      <div className={styles.name}>
        <TextField
          label={t('imports.name')}
          value={choice.name ?? preview.name}
          onChange={(name) => changeItem(path, (before) => ({ ...before, choice: { ...before.choice, name } }))}
          maxLength={200}
        />
      </div>
      <Select
        label={t('imports.kind')}
        options={documentKinds.map((id) => ({ id, label: t(`reading.kind.${id}`) }))}
        value={choice.kind ?? preview.kind}
        onChange={(kind) => changeItem(path, (before) => ({ ...before, choice: { ...before.choice, kind } }))}
      />
      {item.detected !== null && <FileEncoding item={item} />}
    </div>
  );
}

function Refused({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { error, file } = item.preview;
  if (!error) return null;
  const canChooseEncoding = item.detected !== null || error.code === 'encoding-unknown';
  return (
    <div className={styles.refused} role="alert">
      <FileWarning size={24} strokeWidth={1.5} aria-hidden />
      <p className={styles.file}>{file}</p>
      <p className={styles.reason}>{errorWords(t, new AppError(error.code, error.details))}</p>
      {canChooseEncoding && <FileEncoding item={item} />}
    </div>
  );
}
