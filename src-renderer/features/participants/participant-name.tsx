import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './participants-view.module.css';

export interface ParticipantNameProps {
  readonly name: string;
  readonly isEditing: boolean;
  onEdit(): void;
}

const selectText = (input: HTMLInputElement | null) => input?.select();

/** A name in the table, or the input in which it is changed. */
export function ParticipantName({ name, isEditing, onEdit }: ParticipantNameProps) {
  const { t } = useTranslation();
  if (!isEditing) {
    return (
      <span className={styles.name}>
        {name}
        <span className={styles.edit}>
          <IconButton
            label={t('participants.rename', { name })}
            icon={<Pencil strokeWidth={1.5} />}
            size="small"
            onPress={onEdit}
          />
        </span>
      </span>
    );
  }
  return (
    <input
      data-tree-rename
      className={styles.input}
      aria-label={t('participants.rename', { name })}
      defaultValue={name}
      maxLength={200}
      autoFocus
      ref={selectText}
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
