import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { FindCount } from './find-count.tsx';
import { FindField } from './find-field.tsx';
import { FindOptionButtons, optionOfKey } from './find-option-buttons.tsx';
import { toggleOption, toggleReplacing, useFind } from './find-state.ts';
import styles from './find-bar.module.css';
import { ReplaceRow } from './replace-row.tsx';
import type { FindActions } from './use-find-actions.ts';

const problemId = 'find-problem';

interface FindBarProps {
  readonly actions: FindActions;
}

/** Finding in the document, above its text; Enter goes on, Escape leaves the caret where it is. */
export function FindBar({ actions }: FindBarProps) {
  const { t } = useTranslation();
  const { isReplacing } = useFind();
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
  return (
    <search className={styles.bar} aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <FindField problemId={problemId} onGo={actions.go} />
        <FindCount />
        <FindOptionButtons />
        <span className={styles.gap} />
        <FindButtons actions={actions} />
      </div>
      {isReplacing && <ReplaceRow actions={actions} />}
      <FindProblemLine />
    </search>
  );
}

function FindButtons({ actions: { go, close } }: FindBarProps) {
  const { t } = useTranslation();
  const { isReplacing } = useFind();
  const small = { size: 'small' } as const;
  return (
    <>
      <IconButton
        {...small}
        label={t('find.previous')}
        icon={<ChevronUp />}
        shortcut="Shift+F3"
        onPress={() => go(-1)}
      />
      <IconButton {...small} label={t('find.next')} icon={<ChevronDown />} shortcut="F3" onPress={() => go(1)} />
      <IconButton
        {...small}
        label={t('find.toggleReplace')}
        icon={<Replace />}
        isSelected={isReplacing}
        onPress={toggleReplacing}
      />
      <IconButton {...small} label={t('find.close')} icon={<X />} shortcut="Escape" onPress={close} />
    </>
  );
}

function FindProblemLine() {
  const { t } = useTranslation();
  const { problem } = useFind();
  return (
    <p id={problemId} role="status" className={problem ? styles.problem : styles.silent}>
      {problem &&
        (problem.kind === 'invalid' ? t('find.invalid', { reason: problem.reason }) : t(`find.${problem.kind}`))}
    </p>
  );
}
