import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

export type ProgressBarProps = {
  readonly label: string;
  /** 0 to 1; left out while the amount isn't known. */
  readonly value?: number;
};

/** The bar alone; `label` is for screen readers. */
export const ProgressBar = ({ label, value }: ProgressBarProps) => (
  <AriaProgressBar
    aria-label={label}
    className={styles.track}
    value={value === undefined ? undefined : value * 100}
    isIndeterminate={value === undefined}
  >
    {({ percentage, isIndeterminate }) => (
      <div
        className={`${styles.fill} ${isIndeterminate ? styles.unknown : ''}`}
        style={isIndeterminate ? undefined : { width: `${percentage}%` }}
      />
    )}
  </AriaProgressBar>
);
