import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/link.tsx';
import { Table } from '../../ui/table.tsx';
import type { TableRow, TableSort } from '../../ui/table.tsx';
import styles from './code-counts.module.css';

export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly codings: number;
}

interface CountTableProps {
  readonly label: string;
  readonly rows: readonly Counted[];
  readonly chosenId: string | null;
  onChoose(row: Counted | null): void;
}

const fewRows = 8;

/** Names with how often they are counted, as bars too; choosing a row asks for its passages. */
export function CountTable({ label, rows, chosenId, onChoose }: CountTableProps) {
  const { t, i18n } = useTranslation();
  const [sort, setSort] = useState<TableSort>({ columnId: 'codings', direction: 'descending' });
  const [isWhole, setWhole] = useState(false);
  const sorted = sortRows(rows, sort, i18n.language);
  const shown = isWhole ? sorted : sorted.slice(0, fewRows);
  return (
    <div className={styles.table}>
      <Table
        label={label}
        columns={[
          { id: 'name', label, isSortable: true, isRowHeader: true },
          { id: 'bar', label: t('codes.counts.share'), width: 72 },
          { id: 'codings', label: t('codes.counts.codings'), isSortable: true, align: 'end', width: 84 },
        ]}
        rows={toTableRows(shown, rows, i18n.language)}
        sort={sort}
        onSortChange={setSort}
        selectionMode="single"
        selectedIds={new Set(chosenId === null ? [] : [chosenId])}
        onSelectedChange={([id]) => onChoose(rows.find((row) => row.id === id) ?? null)}
      />
      {!isWhole && sorted.length > fewRows && (
        <p className={styles.more}>
          <Link onPress={() => setWhole(true)}>{t('codes.counts.all', { count: sorted.length })}</Link>
        </p>
      )}
    </div>
  );
}

function toTableRows(shown: readonly Counted[], all: readonly Counted[], language: string): readonly TableRow[] {
  const format = new Intl.NumberFormat(language);
  const most = Math.max(1, ...all.map(({ codings }) => codings));
  return shown.map(({ id, name, codings }) => ({
    id,
    label: name,
    cells: {
      name: <span className={styles.name}>{name}</span>,
      bar: (
        <span className={styles.track} aria-hidden>
          <span className={styles.bar} style={{ width: `${(codings / most) * 100}%` }} />
        </span>
      ),
      codings: format.format(codings),
    },
  }));
}

function sortRows(rows: readonly Counted[], { columnId, direction }: TableSort, language: string): readonly Counted[] {
  const names = new Intl.Collator(language, { numeric: true });
  const byName = (first: Counted, second: Counted) => names.compare(first.name, second.name);
  const byCodings = (first: Counted, second: Counted) => first.codings - second.codings || byName(second, first);
  const sorted = rows.toSorted(columnId === 'name' ? byName : byCodings);
  return direction === 'ascending' ? sorted : sorted.toReversed();
}
