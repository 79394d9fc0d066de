import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './toggle-chip.module.css';

export type ToggleChipProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** A word that can be switched on, to narrow what is shown. */
export const ToggleChip = ({ children, isSelected, onChange }: ToggleChipProps) => (
  <ToggleButton className={styles.chip} isSelected={isSelected} onChange={onChange}>
    {children}
  </ToggleButton>
);
