import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../ui/is-composing.ts';
import { textLanguage } from '../../../workspace/text-language.ts';
import styles from './excerpt-editor.module.css';
import type { ExcerptEditing } from './use-excerpt.ts';
import { movedTo } from './word-moves.ts';

interface ExcerptWordsProps {
  readonly editing: ExcerptEditing;
  onSave(): void;
}

const indexOf = (target: EventTarget): number | null => {
  const word = target instanceof Element ? target.closest<HTMLElement>('[data-word]') : null;
  return word ? Number(word.dataset['word']) : null;
};

/** The words one by one: a press leaves one out, dragging leaves out several; arrow keys, Shift and Space do the same. */
export function ExcerptWords({ editing, onSave }: ExcerptWordsProps) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [isDragging, setDragging] = useState(false);
  const { words, excerpt, range, setRange, clarifiedAt } = editing;
  useEffect(() => {
    if (clarifiedAt === null) list.current?.focus();
  }, [clarifiedAt]);

  const onPointerDown = (event: PointerEvent) => {
    const index = indexOf(event.target);
    if (index === null || event.button !== 0) return;
    setRange({ anchor: event.shiftKey ? range.anchor : index, end: index });
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent) => {
    const index = isDragging ? indexOf(event.target) : null;
    if (index !== null && index !== range.end) setRange({ ...range, end: index });
  };
  const onPointerUp = () => {
    if (isDragging) editing.toggle(range);
    setDragging(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const end = movedTo(event.key, range.end, list.current);
    const act = end !== null ? () => setRange({ anchor: event.shiftKey ? range.anchor : end, end }) : acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const toggle = () => editing.toggle(range);
  const acts: Readonly<Record<string, () => void>> = {
    ' ': toggle,
    Delete: toggle,
    Backspace: toggle,
    '[': () => editing.clarify(range.end),
    '【': () => editing.clarify(range.end),
    Enter: onSave,
  };
  const isIn = (index: number) =>
    index >= Math.min(range.anchor, range.end) && index <= Math.max(range.anchor, range.end);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('findings.excerpt.words')}
      aria-multiselectable
      aria-activedescendant={`${id}-${String(range.end)}`}
      className={styles.words}
      lang={textLanguage(words.map(({ text }) => text).join(''))}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    >
      {words.map(({ text, space }, index) => {
        const isLeft = excerpt.leftOut.has(index);
        const note = excerpt.clarifications.get(index);
        return (
          <span key={index}>
            <span
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={isIn(index)}
              {...(isLeft && { 'aria-label': t('findings.excerpt.left', { word: text }) })}
              data-word={index}
              className={`${styles.word} ${isLeft ? styles.left : ''}`}
            >
              <span>{text}</span>
              {note !== undefined && <span className={styles.note}>{` [${note}]`}</span>}
            </span>
            {space}
          </span>
        );
      })}
    </div>
  );
}
