import { Check, StickyNote } from 'lucide-react';
import { Checkbox, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Highlight } from '../../ui/highlight.tsx';
import { formatPlace } from '../../workspace/format-place.ts';
import { rangesOfWords } from './find-passages.ts';
import styles from './passage-list.module.css';

export interface PassageRowProps {
  readonly passage: PassageOfCode;
  /** The code's, as CSS. */
  readonly color: string;
  /** Folded words to mark. */
  readonly words: readonly string[];
}

const spokenLength = 200;

export function PassageRow({ passage, color, words }: PassageRowProps) {
  const { speaker, text } = passage;
  const spoken = [speaker, text.slice(0, spokenLength)].filter((part) => part !== null).join(': ');
  return (
    <GridListItem id={passage.codingId} textValue={spoken} className={styles.row}>
      <Checkbox slot="selection" className={styles.check}>
        {({ isSelected }) => isSelected && <Check aria-hidden size={12} strokeWidth={2.5} />}
      </Checkbox>
      <div className={styles.content}>
        <p className={styles.words}>
          <Highlight text={text} ranges={rangesOfWords(text, words)} look="mark" />
        </p>
        <PassageSource passage={passage} color={color} />
      </div>
    </GridListItem>
  );
}

function PassageSource({ passage, color }: Omit<PassageRowProps, 'words'>) {
  const { t } = useTranslation();
  const { speaker, code, researcher, memo } = passage;
  return (
    <p className={styles.source}>
      {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
      <span className="tabular">{formatPlace(passage)}</span>
      <span className={styles.code}>
        <ColorDot color={color} />
        {code}
      </span>
      <span>{researcher}</span>
      {memo !== '' && (
        <StickyNote size={13} strokeWidth={1.5} role="img" aria-label={t('passages.memo', { text: memo })} />
      )}
    </p>
  );
}
