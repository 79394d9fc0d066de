import { type KeyboardEvent, type Ref, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import styles from './in-place-text.module.css';
import { isComposing } from './is-composing.ts';

export type InPlaceTextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  /** Escape; without it, that leaves like any other way. */
  readonly onCancel?: () => void;
  readonly placeholder?: string;
  readonly look: 'title' | 'paragraph' | 'line' | 'quote';
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Words that are edited where they are read; only the focus shows that they can be. In a title or a line, Enter ends. */
export const InPlaceText = (props: InPlaceTextProps) => {
  const { label, value, onChange, onBlur, onCancel, placeholder, look, maxLength, ref } = props;
  const isCancelled = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    const isSubmit = event.key === 'Enter' && (look !== 'paragraph' || event.ctrlKey || event.metaKey);
    const isCancel = event.key === 'Escape';
    if (!isSubmit && !isCancel) return;
    event.preventDefault();
    event.stopPropagation();
    isCancelled.current = isCancel && onCancel !== undefined;
    if (isCancel) onCancel?.();
    event.currentTarget.blur();
  };
  const leave = () => {
    if (!isCancelled.current) onBlur();
    isCancelled.current = false;
  };
  const change = (typed: string) => onChange(look !== 'paragraph' ? typed.replace(/\s*[\r\n]+\s*/gu, ' ') : typed);
  return (
    <TextField aria-label={label} value={value} onChange={change} onBlur={leave} maxLength={maxLength}>
      <TextArea
        ref={ref}
        rows={1}
        className={`${styles.text} ${styles[look]}`}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
      />
    </TextField>
  );
};
