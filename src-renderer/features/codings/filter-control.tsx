import { useQuery } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { filterByCodes, resetCodingFilter, showResearcher, useCodingFilter } from '../../workspace/coding-filter.ts';
import { useCommands } from '../../workspace/commands.ts';
import { ComparisonLegend } from './comparison-legend.tsx';
import styles from './filter-control.module.css';
import { filterRows, toggleCode } from './filter-rows.ts';
import type { ShownCoding } from './use-codings.ts';
import { isFilterActive } from './use-shown-codings.ts';

export interface FilterControlProps {
  readonly codings: readonly ShownCoding[];
  readonly shown: number;
}

/** Which codings are shown: by code, theme and researcher. Says so as long as some are not. */
export function FilterControl({ codings, shown }: FilterControlProps) {
  const { t } = useTranslation();
  const isActive = useCodingFilter(isFilterActive);
  const [isOpen, setOpen] = useState(false);
  useCommands('codingFilter', [
    {
      id: 'codings.filter',
      section: 'view',
      label: 'margin.filterCommand',
      keys: ['Mod+Shift+L'],
      isEnabled: true,
      run: () => setOpen(true),
    },
    {
      id: 'codings.showAll',
      section: 'view',
      label: 'margin.showAllCommand',
      keys: ['Shift+L'],
      isEnabled: isActive,
      run: resetCodingFilter,
    },
  ]);
  const words = t('margin.shownOf', { shown, count: codings.length });
  const trigger = (
    <Button variant="quiet" size="small" icon={<ListFilter aria-hidden strokeWidth={1.5} />}>
      {isActive ? words : t('margin.filter')}
    </Button>
  );
  return (
    <div className={`${styles.control} ${isActive ? styles.active : ''}`}>
      <VisuallyHidden>
        <span role="status">{isActive ? words : ''}</span>
      </VisuallyHidden>
      <ComparisonLegend />
      <Popover
        label={t('margin.filterTitle')}
        trigger={trigger}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom end"
      >
        <FilterPanel codings={codings} />
      </Popover>
      {isActive && <Link onPress={resetCodingFilter}>{t('margin.showAll')}</Link>}
    </div>
  );
}

function FilterPanel({ codings }: { readonly codings: readonly ShownCoding[] }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const [query, setQuery] = useState('');
  const { data: codes = [] } = useQuery(callQuery('codes.tree', {}));
  const codeIds = useCodingFilter((state) => state.codeIds);
  const tickedIds = new Set(codeIds);
  const counts = countBy(codings.map(({ codeId }) => codeId));
  const rows = filterRows({ codes, query, tickedIds, counts, colorOf: (color) => colorOf(color).solid });
  return (
    <div className={styles.panel}>
      <h3 className={styles.heading}>{t('margin.onlyCodes')}</h3>
      <SearchField
        label={t('margin.findCode')}
        clearLabel={t('margin.clearFind')}
        value={query}
        onChange={setQuery}
        autoFocus
      />
      <TickList
        label={t('margin.onlyCodes')}
        rows={rows}
        tickedIds={tickedIds}
        onToggle={(id) => filterByCodes(toggleCode(codes, codeIds, id))}
        emptyText={t('margin.noCode')}
      />
      <ResearcherTicks codings={codings} />
    </div>
  );
}

/** Whose codings are shown, where there is more than one researcher. */
function ResearcherTicks({ codings }: { readonly codings: readonly ShownCoding[] }) {
  const { t } = useTranslation();
  const { data: researchers = [] } = useQuery(callQuery('researchers.list', {}));
  const hidden = useCodingFilter((state) => state.hiddenResearchers);
  const counts = countBy(codings.map(({ researcher }) => researcher));
  const names = researchers.map(({ name }) => name);
  if (names.length < 2) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('margin.researchers')}</h3>
      <TickList
        label={t('margin.researchers')}
        rows={names.map((name) => ({ id: name, label: name, end: String(counts.get(name) ?? 0) }))}
        tickedIds={new Set(names.filter((name) => !hidden.has(name)))}
        onToggle={(name) => showResearcher(name, hidden.has(name))}
        emptyText=""
      />
    </>
  );
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, list]) => [key, list.length]));
}
