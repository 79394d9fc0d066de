import { useRef } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeColor } from '../../workspace/code-color.ts';
import { WithheldSign } from '../../workspace/withheld-sign.tsx';
import { showTurns } from './debriefs-state.ts';
import styles from './people-sheet.module.css';
import { SheetLine } from './sheet-line.tsx';
import type { Sheet } from './sheet-rows.ts';
import { sheetLineHeight, useSheetWindow } from './use-sheet-window.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

/** Rows against people, with heads that stay. Arrow keys move, Enter shows the turns behind a cell; only what is seen is drawn. */
export function PeopleSheet({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const colorOf = useCodeColor();
  const { people, rows, label, corner } = sheet;
  const style = { '--people': people.length, '--head': headWidth(people.length) } as CSSProperties;
  const { from, to } = useSheetWindow(scroller, rows.length);
  const open = (row: number, column: number) => {
    const person = people[column - 2];
    const shown = rows[row];
    if (!shown) return;
    const cells = person ? [shown.cells.get(person.id)] : [...shown.cells.values()];
    const passageIds = cells.flatMap((cell) => cell?.passageIds ?? []);
    if (passageIds.length === 0) return;
    showTurns({
      title: person ? `${shown.label} · ${person.name}` : shown.label,
      passageIds: [...new Set(passageIds)],
    });
  };
  const { spot, keys } = useSheetKeys(scroller, { rows: rows.length, columns: people.length + 2, open });
  return (
    <div ref={scroller} className={styles.scroll} style={style}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={people.length + 2}
        className={styles.sheet}
        {...keys}
      >
        <div role="row" aria-rowindex={1} className={styles.heads}>
          <span role="columnheader" className={styles.corner}>
            {corner}
          </span>
          <span role="columnheader" className={styles.count}>
            {t('debriefs.people')}
          </span>
          {people.map(({ id, name, isWithheld }, index) => (
            <span key={id} role="columnheader" className={styles.person} title={name}>
              <span className={styles.mark} style={{ background: colorOf(index).solid }} aria-hidden />
              <span className={styles.name}>{name}</span>
              {isWithheld && <WithheldSign />}
            </span>
          ))}
        </div>
        <div role="presentation" style={{ height: from * sheetLineHeight }} />
        {rows.slice(from, to).map((row, index) => (
          <SheetLine
            key={row.id}
            row={row}
            index={from + index}
            people={people}
            column={spot.row === from + index ? spot.column : null}
          />
        ))}
        <div role="presentation" style={{ height: (rows.length - to) * sheetLineHeight }} />
      </div>
    </div>
  );
}

// Where few people leave room, whole questions are read.
const headWidth = (people: number) => (people > 5 ? '224px' : '380px');
