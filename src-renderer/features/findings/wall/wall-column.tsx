import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { turnGroup } from '../findings-state.ts';
import styles from './finding-wall.module.css';
import { WallCard } from './wall-card.tsx';
import { cardKey } from './wall-columns.ts';
import type { WallColumn as Column } from './wall-columns.ts';

interface WallColumnProps {
  readonly column: Column;
  readonly numbers: ReadonlyMap<string, number>;
  readonly activeKey: string | null;
  readonly selectedIds: readonly string[];
  readonly total: number;
}

export function WallColumn({ column, numbers, activeKey, selectedIds, total }: WallColumnProps) {
  const { t } = useTranslation();
  const id = useId();
  const { title, findings, isFolded } = column;
  const count = findings.length;
  if (isFolded)
    return (
      <section className={styles.folded} data-group-drop={column.id}>
        <Button className={styles.unfold!} aria-expanded={false} onPress={() => turnGroup(column.id)}>
          {title} <span className={styles.number}>{count}</span>
        </Button>
      </section>
    );
  return (
    <section className={styles.column} data-group-drop={column.id}>
      <h2 id={id} className={styles.heading}>
        <span className={styles.headingWords} title={title}>
          {title}
        </span>
        <span className={styles.number}>{count}</span>
      </h2>
      <div role="listbox" aria-labelledby={id} aria-multiselectable className={styles.cards}>
        {findings.map((finding) => (
          <WallCard
            key={finding.id}
            finding={finding}
            columnId={column.id}
            number={numbers.get(finding.id)}
            isActive={activeKey === cardKey(column.id, finding.id)}
            isSelected={selectedIds.includes(finding.id)}
            total={total}
          />
        ))}
      </div>
      {count === 0 && <p className={styles.empty}>{t('findings.emptyColumn')}</p>}
    </section>
  );
}
