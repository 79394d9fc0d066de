import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { findCommand } from '../../workspace/commands.ts';
import type { PlayedText } from './player-props.ts';
import styles from './player-strip.module.css';
import { usePlaybackKeys } from './use-playback-keys.ts';

/** How a recording without words gets some. */
export function WordlessNote({ content, editor, isEditing }: PlayedText) {
  const { t } = useTranslation();
  const { play } = usePlaybackKeys();
  if (!editor || content.text.trim() !== '') return null;
  return (
    <div className={styles.wordless}>
      <p>{isEditing ? t('recordings.wordless.writing') : t('recordings.wordless.text')}</p>
      {isEditing ? (
        <Kbd shortcut={play[0]!} />
      ) : (
        <>
          <Button size="small" variant="primary" onPress={() => findCommand('texts.correct')?.run()}>
            {t('recordings.wordless.write')}
          </Button>
          <Button size="small" onPress={() => findCommand('recordings.transcribe')?.run()}>
            {t('recordings.wordless.transcribe')}
          </Button>
        </>
      )}
    </div>
  );
}
