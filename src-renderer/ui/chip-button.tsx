import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './chip-button.module.css';

export type ChipButtonProps = {
  readonly children: ReactNode;
  /** The name for screen readers, where the words alone say too little. */
  readonly label?: string;
  readonly onPress?: () => void;
};

/** A button of a line's height, for what stands among words. */
export const ChipButton = ({ children, label, onPress }: ChipButtonProps) => (
  <Button className={styles.chip} aria-label={label} onPress={onPress}>
    {children}
  </Button>
);
