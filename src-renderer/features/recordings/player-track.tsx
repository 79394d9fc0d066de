import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { useSize } from '../../ui/use-size.ts';
import { formatTime } from '../../workspace/format-place.ts';
import { markedStretch, usePlayer } from './player.ts';
import styles from './player-track.module.css';
import type { TimedStretch } from './time-line.ts';
import { TrackHead } from './track-head.tsx';
import { TrackTicks } from './track-ticks.tsx';
import { shareOf, trackView } from './track-view.ts';
import { useTrackGestures } from './use-track-gestures.ts';
import { Waveform } from './waveform.tsx';

export interface PlayerTrackProps {
  readonly recording: Recording;
  readonly content: DocumentContent;
  readonly text: readonly TimedStretch[];
}

/** The whole recording, or the part of it around what is played: a press goes there, a drag marks, the rail below drags the place. */
export function PlayerTrack({ recording, content, text }: PlayerTrackProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useSize(frame);
  const [zoom, setZoom] = useState(1);
  const { time, duration: played, marked } = usePlayer();
  const duration = played ?? recording.duration ?? 0;
  const view = trackView(duration, zoom, time);
  const gestures = useTrackGestures({ frame, view, duration, setZoom });
  const stretch = markedStretch(marked);
  const shown = Math.max(0, time + recording.offset);
  return (
    <div
      ref={frame}
      className={styles.track}
      role="slider"
      tabIndex={0}
      aria-label={t('recordings.position')}
      aria-valuemin={0}
      aria-valuemax={Math.round(duration / 1000)}
      aria-valuenow={Math.round(time / 1000)}
      aria-valuetext={formatTime(shown)}
      {...gestures}
    >
      <Waveform recording={recording} view={view} width={width} />
      <TrackTicks content={content} text={text} view={view} offset={recording.offset} duration={duration} />
      {stretch && (
        <span
          className={styles.marked}
          style={{
            left: `${Math.max(0, shareOf(view, stretch.from)) * 100}%`,
            right: `${Math.max(0, 1 - shareOf(view, stretch.to)) * 100}%`,
          }}
        />
      )}
      <span className={styles.rail} data-rail />
      <TrackHead view={view} />
    </div>
  );
}
