import { Pause, Play } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { ChipButton } from '../../ui/chip-button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './clock-face.module.css';
import { ClockSetting } from './clock-setting.tsx';
import type { Capture } from './use-capture.ts';
import { useClockSteps } from './use-session-clock.ts';

interface ClockFaceProps {
  readonly capture: Capture;
}

/** The session's clock: seen at a glance, never read aloud as it goes. */
export function ClockFace({ capture: { session, clock } }: ClockFaceProps) {
  const { t } = useTranslation();
  const now = useClockSteps(clock);
  const set = useCall('capture.setClock');
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  const face = useRef<HTMLDivElement>(null);
  const sessionId = session.id;
  const toggle = () => set.mutate({ sessionId, isRunning: !clock.isRunning });
  return (
    <div
      ref={face}
      className={`${styles.clock} ${clock.isRunning ? '' : styles.still}`}
      role="group"
      aria-label={t('capture.clock.label')}
    >
      <ChipButton
        label={`${formatTime(now)} ${t('capture.clock.set')}`}
        onPress={() => setAnchor(face.current?.getBoundingClientRect() ?? null)}
      >
        <span role="timer" aria-live="off" className={styles.time}>
          {formatTime(now)}
        </span>
      </ChipButton>
      {session.state === 'running' && (
        <IconButton
          size="small"
          label={t(clock.isRunning ? 'capture.clock.pause' : 'capture.clock.resume')}
          icon={clock.isRunning ? <Pause strokeWidth={1.5} /> : <Play strokeWidth={1.5} />}
          onPress={toggle}
        />
      )}
      {!clock.isRunning && session.state === 'running' && (
        <span className={styles.paused}>{t('capture.clock.paused')}</span>
      )}
      {anchor && (
        <ClockSetting
          anchor={anchor}
          elapsed={now}
          words="clock"
          onSet={(elapsed) => set.mutate({ sessionId, elapsed })}
          onClose={() => setAnchor(null)}
        />
      )}
    </div>
  );
}
