import type { KeyboardEvent, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import styles from './field.module.css';
import { isComposing } from './is-composing.ts';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit?: () => void;
  readonly onCancel?: () => void;
  readonly onBlur?: () => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  readonly error?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement>;
};

/** Enter submits and Escape cancels, never while an input method composes. */
export const TextField = (props: TextFieldProps) => {
  const { label, isLabelHidden, placeholder, description, error, onSubmit, onCancel, ref, ...rest } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const act = event.key === 'Enter' ? onSubmit : event.key === 'Escape' ? onCancel : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <AriaTextField {...rest} className={styles.field} isInvalid={error !== undefined} validationBehavior="aria">
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Input ref={ref} className={styles.input} placeholder={placeholder} onKeyDown={onKeyDown} />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
};
