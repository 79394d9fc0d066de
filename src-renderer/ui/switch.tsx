import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

export type SwitchProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
};

export const Switch = ({ children, ...rest }: SwitchProps) => (
  <AriaSwitch {...rest} className={styles.switch}>
    <span className={styles.track} aria-hidden>
      <span className={styles.thumb} />
    </span>
    {children}
  </AriaSwitch>
);
