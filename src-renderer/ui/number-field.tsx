import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import fieldStyles from './field.module.css';
import styles from './number-field.module.css';

export type NumberFieldProps = {
  readonly label: string;
  /** NaN is an empty field. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  readonly isLabelHidden?: boolean;
  readonly description?: string;
  readonly error?: string;
  readonly isDisabled?: boolean;
};

export const NumberField = ({ label, isLabelHidden, description, error, ...rest }: NumberFieldProps) => (
  <AriaNumberField {...rest} className={fieldStyles.field} isInvalid={error !== undefined} validationBehavior="aria">
    <FieldLabel label={label} isHidden={isLabelHidden} />
    <Group className={styles.group}>
      <Button slot="decrement" className={styles.step}>
        <Minus />
      </Button>
      <Input className={styles.input} />
      <Button slot="increment" className={styles.step}>
        <Plus />
      </Button>
    </Group>
    <FieldNotes description={description} error={error} />
  </AriaNumberField>
);
