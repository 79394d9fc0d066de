import type { ReactNode } from 'react';
import styles from './heading.module.css';

export type HeadingProps = {
  readonly level: 1 | 2 | 3 | 4;
  readonly children: ReactNode;
  readonly look?: 'panel' | 'section' | 'page' | 'book';
  readonly end?: ReactNode;
  readonly id?: string;
};

/** `level` is for the outline, `look` for the eye; `end` stands at the line's end (a count, a button). */
export const Heading = ({ level, children, look = 'panel', end, id }: HeadingProps) => {
  const Tag = `h${level}` as const;
  return (
    <div className={`${styles.row} ${styles[look]}`}>
      <Tag id={id} className={styles.heading}>
        {children}
      </Tag>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  );
};
