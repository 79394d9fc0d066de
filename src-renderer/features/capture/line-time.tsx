import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChipButton } from '../../ui/chip-button.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { formatTime } from '../../workspace/format-place.ts';
import { setLine } from './capture-state.ts';
import { ClockSetting } from './clock-setting.tsx';
import styles from './line-time.module.css';
import type { TypedLine } from './typed-line.ts';
import { focusTypingLine } from './typing-focus.ts';

/** When what is in the line was said; a turn that is typed anew may get another time, and goes where that belongs. */
export function LineTime({ line }: { readonly line: TypedLine }) {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<AnchorRect | null>(null);
  const { at, rewrites } = line;
  if (at === null) return <span className={styles.time} />;
  if (rewrites === null) return <span className={styles.time}>{formatTime(at)}</span>;
  const close = () => {
    setAnchor(null);
    focusTypingLine();
  };
  const open = () => setAnchor(document.querySelector('[data-line-time]')?.getBoundingClientRect() ?? null);
  return (
    <span data-line-time className={styles.time}>
      <ChipButton label={t('capture.time.change', { time: formatTime(at) })} onPress={open}>
        {formatTime(at)}
      </ChipButton>
      {anchor && (
        <ClockSetting
          anchor={anchor}
          elapsed={at}
          words="time"
          onSet={(time) => setLine({ ...line, at: time })}
          onClose={close}
        />
      )}
    </span>
  );
}
