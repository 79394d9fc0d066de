import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  readonly children?: ReactNode;
  /** The name where no words stand beside the box. */
  readonly label?: string;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
};

export const Checkbox = ({ children, label, ...rest }: CheckboxProps) => (
  <AriaCheckbox {...rest} aria-label={label} className={styles.checkbox}>
    <span className={styles.box} aria-hidden>
      {rest.isIndeterminate ? <Minus /> : rest.isSelected && <Check />}
    </span>
    {children}
  </AriaCheckbox>
);
