import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../src-main/shared/contract/boards.ts';
import { AnchoredPopover } from '../../ui/anchored-popover.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './row-words.module.css';
import { useRowPlace } from './use-row-place.ts';
import { WritingKeys } from './writing-keys.tsx';

interface RowWordsProps {
  readonly card: Card;
  onEnd(words: string): void;
}

const widest = 640;

/** A card's words in full, written over its row; however they are left, they are kept. */
export function RowWords({ card, onEnd }: RowWordsProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(card.text);
  const place = useRowPlace(card.id);
  if (!place) return null;
  const end = () => onEnd(words);
  return (
    <AnchoredPopover
      anchor={place}
      label={t('canvas.writing.card')}
      width={Math.min(widest, place.width)}
      onClose={end}
    >
      <div className={styles.words}>
        <TextArea
          label={t('canvas.writing.card')}
          isLabelHidden
          value={words}
          onChange={setWords}
          rows={3}
          autoFocus
          submitsOnEnter
          onSubmit={end}
          onCancel={end}
        />
        <WritingKeys />
      </div>
    </AnchoredPopover>
  );
}
