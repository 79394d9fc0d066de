import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { ColorDot } from '../../ui/color-dot.tsx';
import { Heading } from '../../ui/heading.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { groupings } from './group-passages.ts';
import { filterPassages, usePassagesState } from './passages-state.ts';
import styles from './passages-view.module.css';
import { useGrouping } from './use-grouping.ts';

interface PassagesHeaderProps {
  /** The codes that were chosen, at least one. */
  readonly codes: readonly Code[];
  readonly found: CallOutput<'passages.ofCodes'>;
  /** How many passages the filter leaves. */
  readonly shown: number;
}

export function PassagesHeader({ codes, found, shown }: PassagesHeaderProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const [grouping, setGrouping] = useGrouping();
  const filter = usePassagesState((state) => state.filter);
  const [first] = codes;
  const name = first?.name ?? '';
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        {first && codes.length === 1 && <ColorDot color={colorOf(first.color).solid} size="medium" />}
        <Heading level={1} look="page">
          {codes.length > 1 ? t('passages.manyCodes', { name, count: codes.length - 1, total: codes.length }) : name}
        </Heading>
      </div>
      <p className={styles.counts} role="status">
        <Counts found={found} shown={shown} />
      </p>
      {found.passages.length > 0 && (
        <div className={styles.controls}>
          <span className={styles.grouping} aria-hidden>
            {t('passages.grouping')}
          </span>
          <SegmentedControl
            label={t('passages.grouping')}
            segments={groupings.map((id) => ({ id, label: t(`passages.groupings.${id}`) }))}
            value={grouping}
            onChange={setGrouping}
          />
          <div className={styles.filter}>
            <SearchField
              label={t('passages.filter')}
              clearLabel={t('passages.clearFilter')}
              value={filter}
              onChange={filterPassages}
            />
          </div>
        </div>
      )}
    </header>
  );
}

function Counts({ found, shown }: Omit<PassagesHeaderProps, 'codes'>) {
  const { t } = useTranslation();
  const total = found.passages.length;
  if (shown < total) return t('passages.filtered', { shown, total });
  const counts = [
    t('passages.count', { count: total }),
    t('passages.people', { count: found.participants }),
    t('passages.documents', { count: found.documents }),
  ];
  return counts.join(' · ');
}
