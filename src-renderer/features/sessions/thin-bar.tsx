import styles from './thin-bar.module.css';

interface ThinBarProps {
  /** What is shown, in words. */
  readonly label: string;
  /** Counts that stand behind one another; the first is the strongest. */
  readonly parts: readonly [number, number];
  readonly target: number;
}

/** How much of a target is reached; what is more than it stands behind a mark. */
export function ThinBar({ label, parts: [first, second], target }: ThinBarProps) {
  const whole = Math.max(first + second, target, 1);
  const share = (count: number) => `${(count / whole) * 100}%`;
  return (
    <span className={styles.bar} role="img" aria-label={label}>
      <span className={styles.first} style={{ width: share(first) }} />
      <span className={styles.second} style={{ width: share(second) }} />
      {target > 0 && target < whole && <span className={styles.mark} style={{ insetInlineStart: share(target) }} />}
    </span>
  );
}
