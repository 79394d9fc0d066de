import styles from './kbd.module.css';
import { isMac, shortcutKeys } from './shortcut-keys.ts';

export type KbdProps = {
  readonly shortcut: string;
  readonly variant?: 'boxed' | 'plain';
};

/** A shortcut such as `Mod+K`, shown with the signs of the platform. */
export const Kbd = ({ shortcut, variant = 'boxed' }: KbdProps) => {
  const onMac = isMac();
  const keys = shortcutKeys(shortcut, onMac);
  return <kbd className={styles[variant]}>{keys.join(onMac ? '' : variant === 'boxed' ? ' ' : '+')}</kbd>;
};
