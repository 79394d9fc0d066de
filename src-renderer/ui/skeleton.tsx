import styles from './skeleton.module.css';

export type SkeletonProps = { readonly lines?: number };

/** Grey lines in the place of text that is being fetched; hidden from screen readers. */
export const Skeleton = ({ lines = 3 }: SkeletonProps) => (
  <div className={styles.skeleton} aria-hidden>
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className={styles.line} />
    ))}
  </div>
);
