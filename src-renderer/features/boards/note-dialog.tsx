import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './row-words.module.css';
import { WritingKeys } from './writing-keys.tsx';

interface NoteDialogProps {
  onSave(words: string): void;
  onClose(): void;
}

/** Asks for a note's words; Escape keeps what was typed, as on the canvas, and only the button drops it. */
export function NoteDialog({ onSave, onClose }: NoteDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const end = () => (words === '' ? onClose() : onSave(words));
  return (
    <Dialog
      size="small"
      title={t('boards.tree.newNote')}
      isOpen
      onClose={end}
      actions={
        <>
          <Button onPress={onClose}>{t('boards.cancel')}</Button>
          <Button variant="primary" isDisabled={words === ''} onPress={end}>
            {t('boards.tree.make')}
          </Button>
        </>
      }
    >
      <div className={styles.words}>
        <TextArea
          label={t('boards.tree.noteWords')}
          value={typed}
          onChange={setTyped}
          rows={4}
          autoFocus
          submitsOnEnter
          onSubmit={end}
          onCancel={end}
        />
        <WritingKeys />
      </div>
    </Dialog>
  );
}
