import { Pause, Play, RotateCcw, RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import { togglePlaying, step, usePlayer } from './player.ts';
import styles from './player-strip.module.css';
import { stepBy } from './use-player-commands.ts';
import { usePlaybackKeys } from './use-playback-keys.ts';

/** Play, three seconds back, three forward; and the time. */
export function PlayerButtons({ recording }: { readonly recording: Recording }) {
  const { t } = useTranslation();
  const { isPlaying, isBroken, duration, time } = usePlayer();
  const keys = usePlaybackKeys();
  const length = duration ?? recording.duration;
  const button = { isDisabled: isBroken, tooltipPlacement: 'top' } as const;
  const second = Math.floor(Math.max(0, time + recording.offset) / 1000) * 1000;
  return (
    <div className={styles.buttons}>
      <IconButton
        {...button}
        label={t('recordings.back')}
        icon={<RotateCcw strokeWidth={1.75} />}
        shortcut={keys.back[0]!}
        onPress={() => step(-stepBy)}
      />
      <IconButton
        {...button}
        size="large"
        label={isPlaying ? t('recordings.pause') : t('recordings.play')}
        icon={isPlaying ? <Pause strokeWidth={1.75} /> : <Play strokeWidth={1.75} />}
        shortcut={keys.play[0]!}
        onPress={togglePlaying}
      />
      <IconButton
        {...button}
        label={t('recordings.forward')}
        icon={<RotateCw strokeWidth={1.75} />}
        shortcut={keys.forward[0]!}
        onPress={() => step(stepBy)}
      />
      <span className={styles.time}>
        <span className={styles.now}>{formatTime(second)}</span>
        {length !== null && ` / ${formatTime(Math.max(0, length + recording.offset))}`}
      </span>
    </div>
  );
}
