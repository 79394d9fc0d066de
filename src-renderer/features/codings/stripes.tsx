import { StickyNote } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { layoutStripes } from '../../editor/layout-stripes.ts';
import type { Stripe } from '../../editor/layout-stripes.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { inspectCoding, useNavigation } from '../../workspace/navigation.ts';
import { measureStripes } from './measure-stripes.ts';
import styles from './stripes.module.css';
import type { ShownCoding } from './use-codings.ts';

export type PassageMemo = CallOutput<'memos.ofDocument'>[number];

export interface StripesProps {
  readonly editor: ReadingEditor | null;
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly PassageMemo[];
  onMemo(memo: PassageMemo): void;
}

const labelHeight = 18;
const mostLanes = 8;
const roomyLanes = 3;

/** What is coded, beside the text: a stripe a coding with its code's name, a sign a memo. */
export function Stripes({ editor, codings, memos, onMemo }: StripesProps) {
  const { t } = useTranslation();
  const selectedId = useNavigation((state) => state.codingId);
  const [stripes, setStripes] = useState<readonly Stripe[]>([]);
  const [memoTops, setMemoTops] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    if (!editor) return;
    const measure = () => {
      setStripes(layoutStripes(measureStripes(editor, codings), labelHeight));
      setMemoTops(new Map(measureStripes(editor, memos).map(({ id, top }) => [id, top])));
    };
    const frame = requestAnimationFrame(measure);
    const unsubscribe = editor.subscribe(measure);
    return () => {
      cancelAnimationFrame(frame);
      unsubscribe();
    };
  }, [editor, codings, memos]);

  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const lanes = Math.min(mostLanes, Math.max(0, ...stripes.map(({ lane }) => lane + 1)));
  const laneWidth = lanes > roomyLanes ? 5 : 7;
  return (
    <div className={styles.stripes}>
      {stripes.map(({ id, top, height, lane, labelTop, labelLane }) => {
        const coding = byId.get(id);
        if (!coding) return null;
        const left = Math.min(lane, mostLanes - 1) * laneWidth;
        const labelLeft = Math.min(labelLane, mostLanes) * laneWidth + 4;
        return (
          <div key={id}>
            <span className={styles.stripe} style={{ top, height, left, background: coding.solid }} />
            <button
              type="button"
              className={`${styles.label} ${id === selectedId ? styles.selected : ''}`}
              style={{ top: labelTop, left: labelLeft, maxWidth: `calc(100% - ${labelLeft}px)` }}
              title={coding.label}
              onClick={() => inspectCoding(id)}
            >
              {coding.label}
              {coding.memo !== '' && <StickyNote size={11} aria-label={t('reading.hasMemo')} />}
            </button>
          </div>
        );
      })}
      {memos.map((memo) => {
        const top = memoTops.get(memo.id);
        return top === undefined ? null : (
          <div key={memo.id} className={styles.memo} style={{ top }}>
            <IconButton label={memo.text} icon={<StickyNote size={14} />} size="small" onPress={() => onMemo(memo)} />
          </div>
        );
      })}
    </div>
  );
}
