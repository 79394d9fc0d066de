import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/is-composing.ts';
import styles from './heading-name.module.css';

interface HeadingNameProps {
  readonly name: string;
  /** What else is said of it, for screen readers. */
  readonly label: string;
  readonly isActive: boolean;
  readonly isRenaming: boolean;
  readonly wantsFocus: RefObject<boolean>;
  onRename(name: string): void;
  onLeave(): void;
}

const longest = 200;

/** The name of a stage or a lane, written in its place. */
export function HeadingName(props: HeadingNameProps) {
  const { name, label, isActive, isRenaming, wantsFocus } = props;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isActive || isRenaming || !wantsFocus.current) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isActive, isRenaming, wantsFocus]);
  if (isRenaming) return <NameField {...props} />;
  return (
    <button ref={button} type="button" className={styles.name} tabIndex={isActive ? 0 : -1} aria-label={label}>
      {name}
    </button>
  );
}

function NameField({ name, onRename, onLeave }: HeadingNameProps) {
  const { t } = useTranslation();
  const isDone = useRef(false);
  const leave = (typed: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    if (typed !== null && typed.trim() !== name) onRename(typed);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Tab') leave(event.currentTarget.value);
    else if (event.key === 'Escape') leave(null);
    else return;
    event.preventDefault();
  };
  return (
    <input
      className={styles.field}
      aria-label={t('journeys.nameField')}
      defaultValue={name}
      maxLength={longest}
      autoFocus
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onKeyDown={onKeyDown}
      onBlur={(event) => leave(event.target.value)}
    />
  );
}
