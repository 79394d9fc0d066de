import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { playbackActions } from '../../../src-main/shared/contract/preferences.ts';
import type { PlaybackAction } from '../../../src-main/shared/contract/preferences.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { isMac } from '../../ui/shortcut-keys.ts';
import { keyPressed } from './key-pressed.ts';
import styles from './recording-dialogs.module.css';
import { closeRecordingDialog } from './recording-dialogs-state.ts';
import { usePlaybackKeys } from './use-playback-keys.ts';

/** Which keys, or pedals that send keys, do what with a recording: a press in a field takes the key. */
export function KeysDialog() {
  const { t } = useTranslation();
  const keys = usePlaybackKeys();
  const { mutate: save } = useCall('preferences.set');
  const own = (action: PlaybackAction, key: string) => ({
    ...Object.fromEntries(
      playbackActions.map((other) => [other, keys[other].filter((known) => other === action || known !== key)]),
    ),
    [action]: [key],
  });
  return (
    <Dialog
      title={t('recordings.keys.title')}
      isOpen
      onClose={closeRecordingDialog}
      actions={
        <>
          <Button onPress={() => save({ playbackKeys: {} })}>{t('recordings.keys.usual')}</Button>
          <Button variant="primary" onPress={closeRecordingDialog}>
            {t('recordings.keys.done')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p className={styles.about}>{t('recordings.keys.about')}</p>
        {playbackActions.map((action) => (
          <KeyRow
            key={action}
            label={t(`recordings.command.${action}`)}
            shortcut={keys[action][0]!}
            onKey={(key) => save({ playbackKeys: own(action, key) })}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface KeyRowProps {
  readonly label: string;
  readonly shortcut: string;
  onKey(key: string): void;
}

function KeyRow({ label, shortcut, onKey }: KeyRowProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isAsking || isComposing(event) || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const key = keyPressed(event, isMac());
    if (event.key !== 'Escape' && key === null) return;
    setAsking(false);
    if (event.key !== 'Escape' && key !== null) onKey(key);
  };
  return (
    <div className={styles.key}>
      <span className={styles.action}>{label}</span>
      <button
        type="button"
        className={styles.field}
        aria-label={t('recordings.keys.field', { action: label, key: shortcut })}
        onClick={() => setAsking(true)}
        onBlur={() => setAsking(false)}
        onKeyDown={onKeyDown}
      >
        {isAsking ? t('recordings.keys.press') : <Kbd shortcut={shortcut} variant="plain" />}
      </button>
    </div>
  );
}
