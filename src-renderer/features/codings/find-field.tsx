import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/is-composing.ts';
import styles from './find-bar.module.css';
import { setQuery, useFind } from './find-state.ts';

export interface FindFieldProps {
  readonly problemId: string;
  onGo(direction: 1 | -1): void;
}

/** The words that are looked for. It takes the keyboard whenever it is asked for. */
export function FindField({ problemId, onGo }: FindFieldProps) {
  const { t } = useTranslation();
  const { query, asked, problem } = useFind();
  // What an input method is writing is not looked for yet.
  const [composed, setComposed] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter') return;
    event.preventDefault();
    onGo(event.shiftKey ? -1 : 1);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={t('find.field')}
      aria-invalid={problem !== null}
      aria-describedby={problemId}
      placeholder={t('find.field')}
      autoComplete="off"
      spellCheck={false}
      value={composed ?? query}
      onChange={({ target, nativeEvent }) => {
        const isInner = (nativeEvent as InputEvent).isComposing;
        setComposed(isInner ? target.value : null);
        if (!isInner) setQuery(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => {
        setComposed(null);
        setQuery(currentTarget.value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
