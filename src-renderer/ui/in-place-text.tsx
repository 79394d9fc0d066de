import { type KeyboardEvent, type Ref, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import styles from './in-place-text.module.css';
import { isComposing } from './is-composing.ts';
import { leaveField } from './leave-field.ts';

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
  /** Enter takes what is written as leaving does, and the next can be written. */
  readonly staysAtEnter?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Words that are edited where they are read; only the focus shows that they can be. In a title or a line, Enter goes on to the next field. */
export const InPlaceText = (props: InPlaceTextProps) => {
  const { label, value, onChange, onBlur, onCancel, placeholder, look, maxLength, staysAtEnter = false, ref } = props;
  const isCancelled = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    const isSubmit = event.key === 'Enter' && (look !== 'paragraph' || event.ctrlKey || event.metaKey);
    const isCancel = event.key === 'Escape';
    if (!isSubmit && !isCancel) return;
    event.preventDefault();
    event.stopPropagation();
    if (isSubmit && staysAtEnter && value.trim() !== '') return onBlur();
    isCancelled.current = isCancel && onCancel !== undefined;
    if (isCancel) onCancel?.();
    leaveField(event.currentTarget, isSubmit);
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
