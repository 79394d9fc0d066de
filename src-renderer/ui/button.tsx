import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';
import { Spinner } from './spinner.tsx';

export type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly isWide?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** `label` names the button for screen readers where its words alone don't. */
export const Button = ({
  variant = 'secondary',
  size = 'medium',
  icon,
  label,
  isWide,
  children,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    aria-label={label}
    className={`${styles.button} ${styles[variant]} ${styles[size]} ${isWide ? styles.wide : ''}`}
  >
    {rest.isPending ? <Spinner /> : icon}
    {children}
  </AriaButton>
);
