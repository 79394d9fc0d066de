import { Label } from 'react-aria-components';
import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type FieldLabelProps = { readonly label: string; readonly isHidden?: boolean };

/** The label of the React Aria field around it, seen or only spoken. */
export const FieldLabel = ({ label, isHidden }: FieldLabelProps) =>
  isHidden ? (
    <VisuallyHidden>
      <Label>{label}</Label>
    </VisuallyHidden>
  ) : (
    <Label className={styles.label}>{label}</Label>
  );
