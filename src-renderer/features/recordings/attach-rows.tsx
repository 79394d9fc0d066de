import { ChevronDown, FileAudio, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './attach-rows.module.css';
import { fileOf } from './attach-target.ts';
import type { ChosenTarget } from './attach-target.ts';

export interface AttachRow extends ChosenTarget {
  readonly path: string;
}

interface AttachRowsProps {
  readonly rows: readonly AttachRow[];
  /** Asks what it belongs to. */
  onAsk(path: string): void;
  onLeaveOut(path: string): void;
}

/** Each recording, and what it will belong to. */
export function AttachRows({ rows, onAsk, onLeaveOut }: AttachRowsProps) {
  const { t } = useTranslation();
  return (
    <ul className={styles.rows} aria-label={t('recordings.files')}>
      {rows.map(({ path, target, by }) => {
        const file = fileOf(path);
        const name = target?.name ?? t('recordings.newDocumentShort');
        return (
          <li key={path} className={styles.row}>
            <FileAudio className={styles.icon} size={16} strokeWidth={1.5} aria-hidden />
            <span className={styles.file} title={path}>
              {file}
            </span>
            <span className={styles.by}>
              {by === 'name' && t('recordings.suggested')}
              {by === 'open' && t('recordings.opened')}
            </span>
            <span className={styles.target}>
              <Button size="small" isWide label={t('recordings.belongsTo', { file, name })} onPress={() => onAsk(path)}>
                <span className={styles.name}>{name}</span>
                <ChevronDown className={styles.chevron} size={14} strokeWidth={1.75} aria-hidden />
              </Button>
            </span>
            {rows.length > 1 && (
              <IconButton
                size="small"
                label={t('recordings.leaveOut', { file })}
                icon={<X strokeWidth={1.75} />}
                onPress={() => onLeaveOut(path)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
