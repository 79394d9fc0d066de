import { Check, StickyNote } from 'lucide-react';
import { Checkbox, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Highlight } from '../../ui/highlight.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { dragCards } from '../../workspace/card-drag.ts';
import { formatPlace } from '../../workspace/format-place.ts';
import { textLanguage } from '../../workspace/text-language.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import { cardOf } from './card-of.ts';
import { rangesOfWords } from './find-passages.ts';
import { codesOf, memosOf, researchersOf } from './listed-passage.ts';
import type { ListedPassage } from './listed-passage.ts';
import styles from './passage-list.module.css';

export interface PassageRowProps {
  readonly id: string;
  readonly passage: ListedPassage;
  /** The indexes of the codes' colours. */
  readonly colors: ReadonlyMap<string, number>;
  /** Folded words to mark. */
  readonly words: readonly string[];
  readonly isCurrent: boolean;
}

const spokenLength = 200;

export function PassageRow({ id, passage, isCurrent, ...content }: PassageRowProps) {
  const { speaker, text } = passage;
  const spoken = [speaker, text.slice(0, spokenLength)].filter((part) => part !== null).join(': ');
  return (
    <GridListItem id={id} textValue={spoken} className={`${styles.row} ${isCurrent ? styles.current : ''}`}>
      <Checkbox slot="selection" className={styles.check}>
        {({ isSelected }) => isSelected && <Check aria-hidden size={12} strokeWidth={2.5} />}
      </Checkbox>
      <PassageContent passage={passage} {...content} />
    </GridListItem>
  );
}

function PassageContent({ passage, colors, words }: Omit<PassageRowProps, 'id' | 'isCurrent'>) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { speaker, text, isEmptied, isWithheld } = passage;
  const memo = memosOf(passage);
  return (
    <div
      className={styles.content}
      draggable
      onDragStart={(event) => dragCards(event.dataTransfer, [cardOf(passage)], text)}
    >
      <p className={`${styles.words} ${isEmptied ? styles.emptied : ''}`} lang={textLanguage(text)}>
        <Highlight text={text} ranges={rangesOfWords(text, words)} look="mark" />
      </p>
      <p className={styles.source}>
        {speaker !== null && <span className={styles.speaker}>{speaker}</span>}
        {isWithheld && <WithheldSign />}
        <span className="tabular">{formatPlace(passage)}</span>
        {codesOf(passage).map(({ codeId, code }) => (
          <span key={codeId} className={styles.code}>
            <ColorDot color={colorOf(colors.get(codeId) ?? 0).solid} />
            {code}
          </span>
        ))}
        <span>{researchersOf(passage)}</span>
        {isEmptied && <span className={styles.note}>{t('passages.emptied')}</span>}
        {memo !== '' && (
          <StickyNote size={13} strokeWidth={1.5} role="img" aria-label={t('passages.memo', { text: memo })} />
        )}
      </p>
    </div>
  );
}
