import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './document-counts.module.css';

interface DocumentCountsProps {
  readonly passages: readonly PassageOfCode[];
  /** The code's colour, by its index. */
  readonly color: number;
}

/** How many of the passages each document holds, most first. */
export function DocumentCounts({ passages, color }: DocumentCountsProps) {
  const { i18n } = useTranslation();
  const colorOf = useCodeColor();
  const format = new Intl.NumberFormat(i18n.language);
  const documents = [...Map.groupBy(passages, (passage) => passage.documentId)]
    .map(([id, members]) => ({ id, name: members[0]?.document ?? '', count: members.length }))
    .toSorted((first, second) => second.count - first.count);
  const most = documents[0]?.count ?? 1;
  return (
    <ul className={styles.list} style={{ '--bar': colorOf(color).solid } as CSSProperties}>
      {documents.map(({ id, name, count }) => (
        <li key={id} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <span className={styles.count}>{format.format(count)}</span>
        </li>
      ))}
    </ul>
  );
}
