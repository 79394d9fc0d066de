import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './filter-box.module.css';
import { isComposing } from './is-composing.ts';
import { type Option, OptionList, optionDomId, orderedOptions } from './option-list.tsx';
import { useActiveOption } from './use-active-option.ts';

export type FilterBoxProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly options: readonly Option[];
  readonly emptyText: string;
  readonly onPick: (id: string, isKeptOpen: boolean) => void;
  readonly onClose: () => void;
  /** Hears keys first, but never an input method's; what it prevents goes no further. */
  readonly onKeyDown?: (event: KeyboardEvent, activeId: string | null) => void;
  readonly footer?: ReactNode;
  /** A line about the active option. */
  readonly about?: (activeId: string | null) => string | null;
  readonly size?: 'medium' | 'large';
};

/** A box to type in over a list of what matches: arrows move, Enter picks, Shift+Enter picks and keeps open, Escape closes. */
export const FilterBox = (props: FilterBoxProps) => {
  const {
    label,
    placeholder,
    query,
    onQueryChange,
    emptyText,
    onPick,
    onClose,
    footer,
    about,
    size = 'medium',
  } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  // Over a dialog the focus of the first moment is called back, as the popover is not known to be the dialog's yet.
  useEffect(() => input.current?.focus(), []);
  const options = orderedOptions(props.options);
  const ids = options.map(({ id }) => id);
  const { activeId, activate, onKeyDown } = useActiveOption({ query, ids, onPick, onClose });
  const onInputKeyDown = (event: KeyboardEvent) => {
    if (!isComposing(event)) props.onKeyDown?.(event, activeId);
    onKeyDown(event);
  };
  return (
    <div className={`${styles.box} ${styles[size]}`}>
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId === null ? undefined : optionDomId(listId, activeId)}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        className={styles.input}
        placeholder={placeholder}
        value={query}
        onChange={(event) => onQueryChange(event.target.value)}
        onKeyDown={onInputKeyDown}
      />
      <OptionList
        listId={listId}
        label={label}
        options={options}
        activeId={activeId}
        onActivate={activate}
        onPick={onPick}
      />
      <p role="status" className={options.length === 0 ? styles.empty : styles.silent}>
        {options.length === 0 ? emptyText : null}
      </p>
      {about?.(activeId) && <p className={styles.about}>{about(activeId)}</p>}
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
};
