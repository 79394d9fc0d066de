import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../is-composing.ts';
import { CellOptions } from './cell-options.tsx';
import styles from './data-grid.module.css';
import type { GridColumn } from './grid-types.ts';
import { useCellOptions } from './use-cell-options.ts';

export type CommitMove = 'down' | 'right' | 'left' | null;

export type CellInputProps = {
  readonly column: GridColumn;
  readonly label: string;
  readonly text: string;
  readonly isEditing: boolean;
  readonly reason: string | null;
  readonly wantsFocus: () => boolean;
  readonly onBegin: () => void;
  /** Where what opens from the cell has room. */
  readonly opens: { readonly isAbove: boolean; readonly isBefore: boolean };
  readonly onCommit: (text: string, move: CommitMove) => void;
  readonly onCancel: () => void;
};

/**
 * Where the focus is: the cell's text, wholly selected and unseen until it is edited. So what is typed, by an input
 * method too, goes into an input from its first key on.
 */
export const CellInput = (props: CellInputProps) => {
  const { column, label, text, isEditing, reason, wantsFocus, onBegin, onCommit, onCancel } = props;
  const side = `${props.opens.isAbove ? styles.above : ''} ${props.opens.isBefore ? styles.before : ''}`;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const offer = useCellOptions(column, typed ?? text, typed !== null);
  // Only when the cell becomes the active one.
  const wantedFocus = useRef(wantsFocus);
  useLayoutEffect(() => {
    if (wantedFocus.current()) input.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (isEditing || !input.current) return;
    input.current.value = text;
    setTyped(null);
    // Selecting takes the focus: from what is around the grid it may, from elsewhere not.
    if (document.activeElement?.contains(input.current)) input.current.select();
  }, [text, isEditing]);

  const write = (next: string) => {
    if (!input.current) return;
    input.current.value = next;
    setTyped(next);
  };
  const pick = (option: string) => {
    if (!offer) return;
    if (column.editor === 'choices') write(offer.textWith(option));
    else onCommit(offer.textWith(option), null);
  };
  const commit = (move: CommitMove) => {
    const taken = column.editor === 'choice' && typed !== null ? offer?.active : null;
    onCommit(taken ?? input.current?.value ?? '', move);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEditing || isComposing(event)) return;
    const isHandled = editKey(event);
    event.stopPropagation();
    if (isHandled) event.preventDefault();
  };
  const editKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Tab') commit(event.shiftKey ? 'left' : 'right');
    else if (offer && event.key === 'ArrowDown') offer.move(1);
    else if (offer && event.key === 'ArrowUp') offer.move(-1);
    else if (offer && column.editor === 'choices' && event.key === 'Enter' && event.ctrlKey) commit('down');
    else if (
      offer?.active &&
      column.editor === 'choices' &&
      event.key === 'Enter' &&
      !offer.chosen.includes(offer.active)
    )
      pick(offer.active);
    else if (event.key === 'Enter') commit('down');
    else return false;
    return true;
  };
  const preview = isEditing && typed !== null ? (column.previewOf?.(typed) ?? null) : null;
  const isOffering = isEditing && offer !== null && offer.options.length > 0;
  return (
    <>
      <input
        ref={input}
        data-cell
        data-still={isEditing ? undefined : ''}
        className={`${styles.input} ${isEditing ? styles.editing : ''} ${column.align === 'end' ? styles.end : ''}`}
        aria-label={label}
        aria-invalid={reason !== null}
        aria-describedby={reason === null ? undefined : `${id}-reason`}
        readOnly={!column.isEditable}
        role={offer ? 'combobox' : undefined}
        aria-expanded={offer ? isOffering : undefined}
        aria-controls={isOffering ? id : undefined}
        aria-activedescendant={isOffering && offer.activeIndex >= 0 ? `${id}-${offer.activeIndex}` : undefined}
        autoComplete="off"
        spellCheck={false}
        defaultValue={text}
        onFocus={(event) => event.target.select()}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onBegin();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => isEditing && onCommit(input.current?.value ?? '', null)}
      />
      {isOffering && (
        <CellOptions
          id={id}
          side={side}
          label={label}
          options={offer.options}
          chosen={offer.chosen}
          activeIndex={offer.activeIndex}
          onPick={pick}
        />
      )}
      {preview !== null && reason === null && (
        <p role="status" className={`${styles.preview} ${side}`}>
          {preview}
        </p>
      )}
      {reason !== null && (
        <p id={`${id}-reason`} role="alert" className={`${styles.reason} ${side}`}>
          {reason}
        </p>
      )}
    </>
  );
};
