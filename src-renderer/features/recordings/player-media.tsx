import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { takeMedia, togglePlaying } from './player.ts';
import styles from './player-strip.module.css';
import { recordingUrl } from './use-document-recording.ts';

/** What plays: heard, and seen where it is a video. */
export function PlayerMedia({ recording: { id, kind, path, name } }: { readonly recording: Recording }) {
  const { t } = useTranslation();
  const take = useCallback((element: HTMLMediaElement | null) => (element ? takeMedia(element, id) : undefined), [id]);
  // Another file behind the same recording is loaded anew.
  const shared = { ref: take, src: recordingUrl(id), preload: 'metadata' } as const;
  if (kind === 'audio') return <audio {...shared} key={path} className={styles.audio} />;
  return (
    <video
      {...shared}
      key={path}
      className={styles.video}
      aria-label={t('recordings.video', { name })}
      playsInline
      disablePictureInPicture
      onClick={togglePlaying}
    />
  );
}
