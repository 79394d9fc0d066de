import { StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { StripeInput } from '../../editor/layout-stripes.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { indexPassages } from './near-passages.ts';
import { shortMemo } from './stripe-words.ts';
import styles from './stripes.module.css';
import { useMeasured } from './use-measured.ts';

export type PassageMemo = CallOutput<'memos.ofDocument'>[number];

export interface MemoSignsProps {
  readonly editor: ReadingEditor | null;
  readonly memos: readonly PassageMemo[];
  onMemo(memo: PassageMemo): void;
}

/** A row's height: signs of the same row stand one below another. */
const signHeight = 18;

/** A sign a memo, beside the words it is about. */
export function MemoSigns({ editor, memos, onMemo }: MemoSignsProps) {
  const measured = useMeasured(
    editor,
    useMemo(() => indexPassages(memos), [memos]),
  );
  return oneBelowAnother(measured).map(({ id, top }) => {
    const memo = memos.find((one) => one.id === id);
    return (
      memo && (
        <div key={id} className={styles.memo} style={{ top }}>
          <IconButton
            label={shortMemo(memo.text)}
            icon={<StickyNote size={14} />}
            size="small"
            onPress={() => onMemo(memo)}
          />
        </div>
      )
    );
  });
}

/** Signs of the same row don't cover each other. */
function oneBelowAnother(signs: readonly StripeInput[]): readonly Pick<StripeInput, 'id' | 'top'>[] {
  return signs.reduce<readonly Pick<StripeInput, 'id' | 'top'>[]>((placed, { id, top }) => {
    const above = placed.at(-1);
    return [...placed, { id, top: above ? Math.max(top, above.top + signHeight) : top }];
  }, []);
}
