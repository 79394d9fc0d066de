import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { headingDrag } from './heading-drag.ts';
import { HeadingName } from './heading-name.tsx';
import { placeOfStage } from './heading-places.ts';
import styles from './journey-grid.module.css';
import { passagesOfStage } from './journey-map.ts';
import type { StageColumn } from './journey-map.ts';
import { renameHeading, useJourneysState } from './journeys-state.ts';
import { ParentHeadings } from './parent-headings.tsx';
import { rowSelection } from './row-props.ts';
import type { MapRowProps } from './row-props.ts';
import { useCodeNames } from './use-code-names.ts';

/** The stages, which stay in sight: how many passages stand in each, how many people reached it. */
export function StageHeadings(props: MapRowProps) {
  const { map, geometry } = props;
  const { t } = useTranslation();
  const hasSteps = map.columns.some(({ parent }) => parent !== null);
  return (
    <div role="rowgroup" className={styles.headings}>
      {hasSteps && <ParentHeadings {...props} />}
      <div
        role="row"
        aria-rowindex={1}
        className={styles.headingRow}
        style={{ gridTemplateColumns: geometry.template }}
      >
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          <VisuallyHidden>{t('journeys.lanes')}</VisuallyHidden>
        </div>
        {map.columns.map((column, index) => (
          <StageHeading key={column.stage.id} {...props} column={column} index={index} />
        ))}
      </div>
    </div>
  );
}

interface StageHeadingProps extends MapRowProps {
  readonly column: StageColumn;
  readonly index: number;
}

function StageHeading({ column: { stage, parent }, index, ...props }: StageHeadingProps) {
  const { map, grid, columnOf, isFocused } = props;
  const { t } = useTranslation();
  const code = useCodeNames()(stage.codeId);
  const isRenaming = useJourneysState(({ renaming }) => renaming?.kind === 'stage' && renaming.id === stage.id);
  const { activeColumn, isSelected } = rowSelection(props, -1);
  const place = { kind: 'stage', id: stage.id } as const;
  const passages = passagesOfStage(map.journey, stage.id);
  const counts = [
    t('journeys.passages', { count: passages }),
    stage.people === null ? '' : t('journeys.people', { count: stage.people }),
  ].filter((words) => words !== '');
  const named = code === null ? stage.name : t('journeys.boundTo', { name: stage.name, code });
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-selected={isSelected(index)}
      className={`${styles.heading} ${parent ? styles.step : ''}`}
      style={{ gridColumn: columnOf.get(index) }}
      title={code ?? undefined}
      data-place
      data-stage={stage.id}
      {...headingDrag({
        place,
        scope: `${map.journey.id}-${stage.parentId ?? ''}`,
        ids: placeOfStage(map.journey.stages, stage.id).ids,
        onMove: (id, beforeId) => grid.headings.moveBefore({ kind: 'stage', id }, beforeId),
      })}
    >
      <HeadingName
        name={stage.name}
        label={[named, ...counts].join(t('journeys.and'))}
        isActive={activeColumn === index}
        isRenaming={isRenaming}
        wantsFocus={isFocused}
        onRename={(typed) => grid.headings.rename(place, typed)}
        onLeave={() => renameHeading(null)}
      />
      <span className={styles.note}>{counts.join(' · ')}</span>
    </div>
  );
}
