import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../src-main/shared/contract/texts.ts';
import styles from './versions-dialog.module.css';

export interface VersionListProps {
  readonly versions: readonly Version[];
  readonly chosenId: string | null;
  onChoose(id: string): void;
}

/** The latest first: when, who, what kind of change, and by how many characters. */
export function VersionList({ versions, chosenId, onChoose }: VersionListProps) {
  const { t, i18n } = useTranslation();
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <ListBox
      aria-label={t('texts.versions')}
      className={styles.list}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => [...keys].forEach((key) => onChoose(String(key)))}
    >
      {versions.map(({ id, kind, at, researcher, insertedCharacters, deletedCharacters }, index) => (
        <ListBoxItem key={id} id={id} textValue={time.format(at)} className={styles.version}>
          <span className={styles.when}>
            <span>{time.format(at)}</span>
            {index === 0 && <span className={styles.now}>{t('texts.now')}</span>}
          </span>
          <span className={styles.about}>
            <span className={styles.who}>{[t(`texts.kind.${kind}`), researcher].filter(Boolean).join(' · ')}</span>
            <span className={styles.delta}>
              {insertedCharacters > 0 && `+${number.format(insertedCharacters)}`}
              {deletedCharacters > 0 && ` −${number.format(deletedCharacters)}`}
            </span>
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
