import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../src-main/shared/contract/journeys.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { headingDrag } from './heading-drag.ts';
import { HeadingName } from './heading-name.tsx';
import { placeOfStage } from './heading-places.ts';
import styles from './journey-grid.module.css';
import { renameHeading, useJourneysState } from './journeys-state.ts';
import { firstBelow, parentOver, parentRow } from './parent-moves.ts';
import { rowSelection } from './row-props.ts';
import type { MapRowProps } from './row-props.ts';

/** The stages that have sub-steps, each over those. */
export function ParentHeadings(props: MapRowProps) {
  const { map, grid, columnOf, geometry, isFocused } = props;
  const { t } = useTranslation();
  const renaming = useJourneysState((state) => state.renaming);
  const { activeColumn } = rowSelection(props, parentRow);
  const activeId = activeColumn === null ? null : parentOver(map, activeColumn)?.id;
  const parents = [...new Set(map.columns.flatMap(({ parent }) => parent ?? []))];
  const columnsOf = (parent: Stage) =>
    map.columns.flatMap((column, index) =>
      column.parent === parent || column.stage === parent ? (columnOf.get(index) ?? []) : [],
    );
  return (
    <div role="row" className={styles.parentRow} style={{ gridTemplateColumns: geometry.template }}>
      <div role="columnheader" className={styles.corner}>
        <VisuallyHidden>{t('journeys.stages')}</VisuallyHidden>
      </div>
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
            {...(firstBelow(map, parent.id) >= 0 && { 'data-place': '', 'data-stage': parent.id })}
            {...headingDrag({
              place: { kind: 'stage', id: parent.id },
              scope: `${map.journey.id}-`,
              ids: placeOfStage(map.journey.stages, parent.id).ids,
              onMove: (id, beforeId) => grid.headings.moveBefore({ kind: 'stage', id }, beforeId),
            })}
          >
            <HeadingName
              name={parent.name}
              label={parent.name}
              isActive={activeId === parent.id}
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
