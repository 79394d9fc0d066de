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
  onSet(elapsed: number): void;
  onClose(): void;
}

/** Sets the clock, for notes that began before it or that follow a recording. */
export function ClockSetting({ anchor, elapsed, onSet, onClose }: ClockSettingProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(formatTime(elapsed));
  const meant = readClock(typed.normalize('NFKC').trim());
  const set = () => {
    if (meant === null) return;
    onSet(meant);
    onClose();
  };
  return (
    <AnchoredPopover anchor={anchor} label={t('capture.clock.set')} width={248} onClose={onClose}>
      <div className={styles.setting}>
        <TextField
          label={t('capture.clock.since')}
          value={typed}
          onChange={setTyped}
          onSubmit={set}
          error={meant === null ? t('capture.clock.unreadable') : undefined}
          autoFocus
        />
        <Button variant="primary" isDisabled={meant === null} onPress={set}>
          {t('capture.clock.take')}
        </Button>
      </div>
    </AnchoredPopover>
  );
}
