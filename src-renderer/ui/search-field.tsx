import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { isComposing } from './is-composing.ts';
import { Kbd } from './kbd.tsx';
import styles from './search-field.module.css';

export type SearchFieldProps = {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly placeholder?: string;
  readonly shortcut?: string;
  readonly look?: 'boxed' | 'sunken';
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Escape empties it; `onKeyDown` hears no key of an input method. */
export const SearchField = (props: SearchFieldProps) => {
  const { label, clearLabel, onKeyDown, placeholder, shortcut, look = 'boxed', ref, ...rest } = props;
  return (
    <AriaSearchField {...rest} aria-label={label} className={`${styles.field} ${styles[look]}`}>
      <Search aria-hidden className={styles.icon} />
      <Input
        ref={ref}
        className={styles.input}
        placeholder={placeholder ?? label}
        onKeyDown={(event) => {
          if (!isComposing(event)) onKeyDown?.(event);
        }}
      />
      {rest.value === '' && shortcut !== undefined && <Kbd shortcut={shortcut} />}
      <Button aria-label={clearLabel} className={styles.clear}>
        <X />
      </Button>
    </AriaSearchField>
  );
};
