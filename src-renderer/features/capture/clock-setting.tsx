import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readClock } from '../../../src-main/shared/domain/read-clock.ts';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import styles from './clock-setting.module.css';

interface ClockSettingProps {
  readonly anchor: AnchorRect;
  readonly elapsed: number;
  /** What is set, in words. */
  readonly words: 'clock' | 'time';
  onSet(elapsed: number): void;
  onClose(): void;
}

/** Sets a time: that of the clock, for notes that began before it or that follow a recording, or that of a turn. */
export function ClockSetting({ anchor, elapsed, words, onSet, onClose }: ClockSettingProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(formatTime(elapsed));
  const meant = readClock(typed.normalize('NFKC').trim());
  const set = () => {
    if (meant === null) return;
    // Parts of a second are not shown, and stay.
    if (meant !== Math.floor(elapsed / 1000) * 1000) onSet(meant);
    onClose();
  };
  return (
    <AnchoredPopover
      anchor={anchor}
      label={t(words === 'clock' ? 'capture.clock.set' : 'capture.time.title')}
      width={248}
      onClose={onClose}
    >
      <div className={styles.setting}>
        <TextField
          label={t(`capture.${words}.since`)}
          value={typed}
          onChange={setTyped}
          onSubmit={set}
          error={meant === null ? t('capture.clock.unreadable') : undefined}
          autoFocus
        />
        <Button variant="primary" isDisabled={meant === null} onPress={set}>
          {t(`capture.${words}.take`)}
        </Button>
      </div>
    </AnchoredPopover>
  );
}
