import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import type { TickRow } from '../../ui/tick-list.tsx';
import { matchNames } from '../../workspace/match-names.ts';
import styles from './things-picker.module.css';

interface ThingsPickerProps {
  readonly label: string;
  readonly rows: readonly TickRow[];
  /** In the order in which they were ticked. */
  readonly chosen: readonly string[];
  /** What it means that none is ticked. */
  readonly noneWords: string;
  onChange(chosen: readonly string[]): void;
}

const manyRows = 8;

/** Things of the project to tick, found by a part of their names. */
export function ThingsPicker({ label, rows, chosen, noneWords, onChange }: ThingsPickerProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const known = chosen.filter((id) => rows.some((row) => row.id === id));
  const labels = known.map((id) => rows.find((row) => row.id === id)?.label.trim() ?? '');
  const words = labels.length === 0 ? noneWords : labels.join(t('report.listComma'));
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {label}
        {known.length > 1 && <span className={styles.count}>{known.length}</span>}
      </span>
      <Popover
        label={label}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom end"
        trigger={
          <AriaButton className={styles.trigger!} aria-label={`${label}: ${words}`}>
            <span className={styles.words}>{words}</span>
            <ChevronDown aria-hidden />
          </AriaButton>
        }
      >
        <Choice label={label} rows={rows} chosen={known} noneWords={noneWords} onChange={onChange} />
      </Popover>
    </div>
  );
}

function Choice({ label, rows, chosen, noneWords, onChange }: ThingsPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const found = matchNames(rows, query).map(({ item }) => (query.trim() === '' ? item : { ...item, depth: 0 }));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div className={styles.choice}>
      {rows.length > manyRows && (
        <SearchField
          label={t('report.findThing')}
          clearLabel={t('report.clearSearch')}
          value={query}
          onChange={setQuery}
          look="sunken"
          autoFocus
        />
      )}
      <div className={styles.all}>
        <Checkbox isSelected={chosen.length === 0} onChange={() => onChange([])}>
          {noneWords}
        </Checkbox>
      </div>
      <TickList
        label={label}
        rows={found}
        tickedIds={new Set(chosen)}
        onToggle={toggle}
        autoFocus={rows.length <= manyRows}
        emptyText={t(rows.length === 0 ? 'report.noThings' : 'report.noThingFound')}
      />
    </div>
  );
}
