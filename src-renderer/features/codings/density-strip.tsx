import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './density-strip.module.css';
import type { PassageMemo } from './stripes.tsx';
import type { ShownCoding } from './use-codings.ts';

export interface DensityStripProps {
  readonly length: number;
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly PassageMemo[];
  onGo(offset: number): void;
}

const slots = 240;

/** The whole document in one strip: where codings and memos lie. A click goes there. */
export function DensityStrip({ length, codings, memos, onGo }: DensityStripProps) {
  const { t } = useTranslation();
  const marks = useMemo(() => layoutMarks(length, codings), [length, codings]);
  const share = (offset: number) => `${(offset / Math.max(1, length)) * 100}%`;
  return (
    <div
      className={styles.strip}
      role="presentation"
      title={t('reading.density')}
      onClick={(event) => {
        const { top, height } = event.currentTarget.getBoundingClientRect();
        onGo(Math.floor(((event.clientY - top) / height) * length));
      }}
    >
      {marks.map(({ slot, count, color }) => (
        <span
          key={slot}
          className={styles.mark}
          style={{ top: `${(slot / slots) * 100}%`, height: `${(count / slots) * 100}%`, background: color }}
        />
      ))}
      {memos.map((memo) => (
        <span key={memo.id} className={styles.memo} style={{ top: share(memo.start) }} />
      ))}
    </div>
  );
}

interface Mark {
  readonly slot: number;
  readonly count: number;
  readonly color: string;
}

/** At most one mark a slot, however many codings there are; equal neighbours become one. */
function layoutMarks(length: number, codings: readonly ShownCoding[]): Mark[] {
  const colors = new Array<string | undefined>(slots);
  const slotOf = (offset: number) => Math.min(slots - 1, Math.floor((offset / Math.max(1, length)) * slots));
  codings.forEach(({ start, end, solid }) => colors.fill(solid, slotOf(start), slotOf(end - 1) + 1));
  const marks: Mark[] = [];
  for (let slot = 0; slot < slots;) {
    const color = colors[slot];
    const next = colors.findIndex((other, index) => index > slot && other !== color);
    const end = next === -1 ? slots : next;
    if (color) marks.push({ slot, count: end - slot, color });
    slot = end;
  }
  return marks;
}
