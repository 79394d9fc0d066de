import type { KeyboardEvent, Ref } from 'react';
import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import styles from './field.module.css';
import { isComposing } from './is-composing.ts';

export type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
  readonly onCancel?: () => void;
  /** Enter alone submits too, and begins a line with Shift only. */
  readonly submitsOnEnter?: boolean;
  /** Enter alone submits too; with Shift it begins a line. */
  readonly isShort?: boolean;
  readonly onBlur?: () => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  readonly error?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** The smallest height, in lines. */
  readonly rows?: number;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Grows with its text. Ctrl or ⌘ with Enter submits and Escape cancels, never while an input method composes. */
export const TextArea = (props: TextAreaProps) => {
  const { label, isLabelHidden, placeholder, description, error, rows = 2, ref, ...behaviour } = props;
  const { onSubmit, onCancel, submitsOnEnter = false, ...rest } = behaviour;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const isSubmit = event.key === 'Enter' && (event.ctrlKey || event.metaKey || (submitsOnEnter && !event.shiftKey));
    const act = isSubmit ? onSubmit : event.key === 'Escape' ? onCancel : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <TextField {...rest} className={styles.field} isInvalid={error !== undefined} validationBehavior="aria">
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <AriaTextArea
        ref={ref}
        className={styles.input}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
        style={{ minHeight: `calc(${rows} * 1lh + 14px)` }}
      />
      <FieldNotes description={description} error={error} />
    </TextField>
  );
};
