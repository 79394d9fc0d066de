import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { FindCount } from './find-count.tsx';
import { FindOptionButtons, optionOfKey } from './find-option-buttons.tsx';
import { setQuery, toggleOption, toggleReplacing, useFind } from './find-state.ts';
import styles from './find-bar.module.css';
import { ReplaceRow } from './replace-row.tsx';
import type { FindActions } from './use-find-actions.ts';

/** Finding in the document, above its text; Enter goes on, Escape leaves the caret where it is. */
export function FindBar({ actions }: { readonly actions: FindActions }) {
  const { t } = useTranslation();
  const { query, isReplacing, asked, problem } = useFind();
  // What an input method is writing is not looked for yet.
  const [composed, setComposed] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const option = optionOfKey(event);
    if (event.key === 'Escape') actions.close();
    else if (event.key === 'F3') actions.go(event.shiftKey ? -1 : 1);
    else if (option) toggleOption(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFieldKey = (event: KeyboardEvent) => {
    if (isComposing(event) || event.key !== 'Enter') return;
    event.preventDefault();
    actions.go(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.bar} aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <input
          ref={field}
          className={styles.field}
          aria-label={t('find.field')}
          aria-invalid={problem !== null}
          aria-describedby="find-problem"
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
          onKeyDown={onFieldKey}
        />
        <FindCount />
        <FindOptionButtons />
        <span className={styles.gap} />
        <IconButton
          label={t('find.previous')}
          icon={<ChevronUp />}
          size="small"
          shortcut="Shift+F3"
          onPress={() => actions.go(-1)}
        />
        <IconButton
          label={t('find.next')}
          icon={<ChevronDown />}
          size="small"
          shortcut="F3"
          onPress={() => actions.go(1)}
        />
        <IconButton
          label={t('find.toggleReplace')}
          icon={<Replace />}
          size="small"
          isSelected={isReplacing}
          onPress={toggleReplacing}
        />
        <IconButton label={t('find.close')} icon={<X />} size="small" shortcut="Escape" onPress={actions.close} />
      </div>
      {isReplacing && <ReplaceRow actions={actions} />}
      <p id="find-problem" role="status" className={problem ? styles.problem : styles.silent}>
        {problem &&
          (problem.kind === 'invalid' ? t('find.invalid', { reason: problem.reason }) : t(`find.${problem.kind}`))}
      </p>
    </search>
  );
}
