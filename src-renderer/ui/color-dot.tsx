import styles from './color-dot.module.css';

export type ColorDotProps = {
  /** Any CSS colour; without one an empty, dashed dot stands for something not made yet. */
  readonly color?: string;
  readonly size?: 'small' | 'medium';
};

export const ColorDot = ({ color, size = 'small' }: ColorDotProps) => (
  <span
    aria-hidden
    className={`${styles.dot} ${styles[size]} ${color === undefined ? styles.empty : ''}`}
    style={color === undefined ? undefined : { backgroundColor: color }}
  />
);
