import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import styles from './link.module.css';

export type LinkProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
};

/** Words that lead somewhere inside the application. */
export const Link = (props: LinkProps) => <AriaLink {...props} className={styles.link} />;
