import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../src-main/shared/contract/journeys.ts';
import { HeadingName } from './heading-name.tsx';
import styles from './journey-grid.module.css';
import { renameHeading, useJourneysState } from './journeys-state.ts';
import type { MapRowProps } from './row-props.ts';

/** The stages that have sub-steps, each over those. */
export function ParentHeadings({ map, grid, columnOf, geometry, isFocused }: MapRowProps) {
  const { t } = useTranslation();
  const renaming = useJourneysState((state) => state.renaming);
  const parents = [...new Set(map.columns.flatMap(({ parent }) => parent ?? []))];
  const columnsOf = (parent: Stage) =>
    map.columns.flatMap((column, index) =>
      column.parent === parent || column.stage === parent ? (columnOf.get(index) ?? []) : [],
    );
  return (
    <div role="row" className={styles.parentRow} style={{ gridTemplateColumns: geometry.template }}>
      <div role="columnheader" className={styles.corner} aria-label={t('journeys.stages')} />
      {parents.map((parent) => {
        const columns = columnsOf(parent);
        return (
          <div
            key={parent.id}
            role="columnheader"
            aria-colspan={columns.length}
            className={styles.parent}
            style={{ gridColumn: `${Math.min(...columns)} / ${Math.max(...columns) + 1}` }}
            data-parent-stage={parent.id}
          >
            <HeadingName
              name={parent.name}
              label={parent.name}
              isActive={false}
              isRenaming={renaming?.kind === 'stage' && renaming.id === parent.id}
              wantsFocus={isFocused}
              onRename={(name) => grid.headings.rename({ kind: 'stage', id: parent.id }, name)}
              onLeave={() => renameHeading(null)}
            />
          </div>
        );
      })}
    </div>
  );
}
