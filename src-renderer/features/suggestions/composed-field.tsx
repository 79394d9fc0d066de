import { useState } from 'react';
import { SearchField } from '../../ui/search-field.tsx';

export interface ComposedFieldProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly placeholder: string;
  readonly value: string;
  onChange(value: string): void;
}

/** A field whose words are handed on when the input method has ended, never while it composes. */
export function ComposedField({ value, onChange, ...field }: ComposedFieldProps) {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <div
      onCompositionStart={() => setComposed(value)}
      onCompositionEnd={(event) => {
        setComposed(null);
        onChange((event.target as HTMLInputElement).value);
      }}
    >
      <SearchField
        {...field}
        value={composed ?? value}
        onChange={(typed) => (composed === null ? onChange(typed) : setComposed(typed))}
        autoFocus
      />
    </div>
  );
}
