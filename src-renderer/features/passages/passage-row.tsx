import { Check, StickyNote } from 'lucide-react';
import { Checkbox, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Highlight } from '../../ui/highlight.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { formatPlace } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { rangesOfWords } from './find-passages.ts';
import styles from './passage-list.module.css';

export interface PassageRowProps {
  readonly id: string;
  readonly passage: PassageOfCode;
  /** The index of the code's colour. */
  readonly color: number;
  /** Folded words to mark. */
  readonly words: readonly string[];
}

const spokenLength = 200;

export function PassageRow({ id, passage, ...content }: PassageRowProps) {
  const { speaker, text } = passage;
  const spoken = [speaker, text.slice(0, spokenLength)].filter((part) => part !== null).join(': ');
  return (
    <GridListItem id={id} textValue={spoken} className={styles.row}>
      <Checkbox slot="selection" className={styles.check}>
        {({ isSelected }) => isSelected && <Check aria-hidden size={12} strokeWidth={2.5} />}
      </Checkbox>
      <PassageContent passage={passage} {...content} />
    </GridListItem>
  );
}

function PassageContent({ passage, color, words }: Omit<PassageRowProps, 'id'>) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { speaker, code, researcher, memo, text } = passage;
  return (
    <div className={styles.content}>
      <p className={styles.words} lang={textLanguage(text)}>
        <Highlight text={text} ranges={rangesOfWords(text, words)} look="mark" />
      </p>
      <p className={styles.source}>
        {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
        <span className="tabular">{formatPlace(passage)}</span>
        <span className={styles.code}>
          <ColorDot color={colorOf(color).solid} />
          {code}
        </span>
        <span>{researcher}</span>
        {memo !== '' && (
          <StickyNote size={13} strokeWidth={1.5} role="img" aria-label={t('passages.memo', { text: memo })} />
        )}
      </p>
    </div>
  );
}
