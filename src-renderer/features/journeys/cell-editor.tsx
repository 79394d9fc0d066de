import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { isComposing } from '../../ui/is-composing.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './cell-editor.module.css';
import type { CommitMove } from './use-map-grid.ts';

interface CellEditorProps {
  readonly label: string;
  /** What else stands in the cell, for screen readers. */
  readonly description: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly wantsFocus: RefObject<boolean>;
  onBegin(): void;
  onCommit(text: string, move: CommitMove): void;
  onCancel(): void;
}

const longest = 100_000;

/**
 * Where the focus is: the cell's text, wholly selected and unseen until it is edited. So what is typed, by an input
 * method too, goes into a field from its first key on.
 */
export function CellEditor(props: CellEditorProps) {
  const { label, description, text, isEditing, wantsFocus, onBegin, onCommit, onCancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [wantsFocus]);
  useEffect(() => {
    if (isEditing || !field.current) return;
    field.current.value = text;
    // Selecting would take the focus.
    if (document.activeElement === field.current) field.current.select();
  }, [text, isEditing]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEditing || isComposing(event)) return;
    event.stopPropagation();
    const typed = field.current?.value ?? '';
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Tab') onCommit(typed, event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) onCommit(typed, 'down');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <textarea
        ref={field}
        rows={1}
        data-still={isEditing ? undefined : ''}
        data-editing={isEditing ? '' : undefined}
        className={styles.field}
        aria-label={label}
        aria-describedby={description === '' ? undefined : id}
        autoComplete="off"
        spellCheck={isEditing}
        maxLength={longest}
        defaultValue={text}
        onFocus={(event) => !isEditing && event.target.select()}
        onInput={() => !isEditing && onBegin()}
        onKeyDown={onKeyDown}
        onBlur={() => isEditing && onCommit(field.current?.value ?? '', null)}
      />
      {description !== '' && (
        <VisuallyHidden>
          <span id={id}>{description}</span>
        </VisuallyHidden>
      )}
    </>
  );
}
