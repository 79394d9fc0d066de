import { useQuery } from '@tanstack/react-query';
import { Download, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Heading } from '../../ui/heading.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { groupings } from './group-passages.ts';
import type { Grouping } from './group-passages.ts';
import { PassageCounts } from './passage-counts.tsx';
import { filterPassages, usePassagesState } from './passages-state.ts';
import styles from './passages-view.module.css';
import { useGrouping } from './use-grouping.ts';
import type { ListedPassages } from './use-listed-passages.ts';

interface PassagesHeaderProps {
  readonly title: string;
  /** The codes that were chosen; none for a query. */
  readonly codes: readonly Code[];
  readonly found: ListedPassages;
  /** How many passages the filter leaves. */
  readonly shown: number;
  onSave(): void;
  onToBoard(): void;
}

export function PassagesHeader({ title, codes, found, shown, onSave, onToBoard }: PassagesHeaderProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const filter = usePassagesState((state) => state.filter);
  const [first] = codes;
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        {first && codes.length === 1 && <ColorDot color={colorOf(first.color).solid} size="medium" />}
        <Heading level={1} look={codes.length > 0 ? 'page' : 'section'}>
          {title}
        </Heading>
      </div>
      <p className={styles.counts} role="status">
        <PassageCounts found={found} shown={shown} />
      </p>
      {found.passages.length > 0 && (
        <div className={styles.controls}>
          <span className={styles.grouping} aria-hidden>
            {t('passages.grouping')}
          </span>
          <GroupingChoice />
          <div className={styles.filter}>
            <SearchField
              label={t('passages.filter')}
              clearLabel={t('passages.clearFilter')}
              value={filter}
              onChange={filterPassages}
            />
            <IconButton
              label={t('boards.allToBoard')}
              icon={<Workflow size={16} strokeWidth={1.5} />}
              onPress={onToBoard}
            />
            <IconButton label={t('passages.save')} icon={<Download size={16} strokeWidth={1.5} />} onPress={onSave} />
          </div>
        </div>
      )}
    </header>
  );
}

const noAttribute = 'none';

function GroupingChoice() {
  const { t } = useTranslation();
  const [grouping, setGrouping] = useGrouping();
  const { data: attributes = [] } = useQuery(callQuery('attributes.list', {}));
  const options = attributes.map(({ id, name }) => ({ id: `attribute ${id}` as Grouping, label: name }));
  return (
    <>
      <SegmentedControl
        label={t('passages.grouping')}
        segments={groupings.map((id) => ({ id, label: t(`passages.groupings.${id}`) }))}
        value={groupings.find((id) => id === grouping) ?? (noAttribute as (typeof groupings)[number])}
        onChange={setGrouping}
      />
      {options.length > 0 && (
        <Select
          label={t('passages.byAttribute')}
          isLabelHidden
          look="quiet"
          placeholder={t('passages.byAttribute')}
          options={options}
          value={options.find(({ id }) => id === grouping)?.id ?? null}
          onChange={setGrouping}
        />
      )}
    </>
  );
}
