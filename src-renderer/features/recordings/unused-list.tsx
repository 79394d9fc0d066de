import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../workspace/format-bytes.ts';
import type { UnusedFiles } from './recording-dialogs-state.ts';
import styles from './unused-list.module.css';

type Files = UnusedFiles['files'];

export const sumOf = (files: Files): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Files with their sizes. */
export function UnusedList({ files }: { readonly files: Files }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className={styles.list} aria-label={t('recordings.cleanUp.files')} tabIndex={0}>
      {files.map(({ name, bytes }) => (
        <li key={name} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <span className={styles.size}>{formatBytes(bytes, i18n.language)}</span>
        </li>
      ))}
    </ul>
  );
}
