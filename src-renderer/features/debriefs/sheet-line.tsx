import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefPerson } from '../../../src-main/shared/contract/debriefs.ts';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './people-sheet.module.css';
import type { SheetRow } from './sheet-rows.ts';

interface SheetLineProps {
  readonly row: SheetRow;
  readonly index: number;
  readonly people: readonly DebriefPerson[];
  /** Which of its cells takes the keyboard; null: none. */
  readonly column: number | null;
}

/** A row of the sheet: its name, how many people of how many, and a cell for each of them. */
export const SheetLine = memo(function SheetLine({ row, index, people, column }: SheetLineProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const place = (own: number) => ({
    'data-row': index,
    'data-column': own,
    'aria-colindex': own + 1,
    tabIndex: column === own ? 0 : -1,
  });
  const of = t('debriefs.ofPeople', { count: row.people, of: people.length });
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.line}>
      <span role="rowheader" className={styles.head} title={row.label} {...place(0)}>
        {row.head}
      </span>
      <span role="gridcell" className={styles.count} title={of} {...place(1)}>
        {row.people}
        <span className={styles.of}>/{people.length}</span>
      </span>
      {people.map(({ id, name }, at) => {
        const cell = row.cells.get(id);
        const color = colorOf(at);
        const style = cell?.isFilled ? { background: color.tint, color: color.text } : { borderColor: color.solid };
        return (
          <span
            key={id}
            role="gridcell"
            className={styles.cell}
            aria-label={`${name}: ${cell?.label ?? t('debriefs.noTurns')}`}
            {...place(at + 2)}
          >
            {cell && (
              <span className={styles.chip} data-filled={cell.isFilled || undefined} style={style}>
                {cell.content}
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
});
