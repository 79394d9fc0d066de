import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import styles from './link.module.css';

export type LinkProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** Among other words a colour alone does not tell a link. */
  readonly isInText?: boolean;
};

/** Words that lead somewhere inside the application. */
export const Link = ({ isInText = false, ...props }: LinkProps) => (
  <AriaLink {...props} className={isInText ? `${styles.link} ${styles.inText}` : styles.link!} />
);
