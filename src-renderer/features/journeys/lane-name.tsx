import { useTranslation } from 'react-i18next';
import { useCodeColor } from '../../workspace/code-color.ts';
import { headingDrag } from './heading-drag.ts';
import { HeadingName } from './heading-name.tsx';
import styles from './journey-grid.module.css';
import { renameHeading, useJourneysState } from './journeys-state.ts';
import type { LaneRowProps } from './row-props.ts';
import { useCodeNames } from './use-code-names.ts';

/** A lane's name, which stays in sight; what it is bound to stands below it. */
export function LaneName({
  lane,
  map,
  grid,
  isFocused,
  isActive,
  note,
}: LaneRowProps & { readonly isActive: boolean; readonly note?: string }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const code = useCodeNames()(lane.codeId);
  const isRenaming = useJourneysState(({ renaming }) => renaming?.kind === 'lane' && renaming.id === lane.id);
  const place = { kind: 'lane', id: lane.id } as const;
  const name = lane.name || t(`journeys.kinds.${lane.kind}`);
  const label = code === null ? name : t('journeys.boundTo', { name, code });
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={styles.laneName}
      data-place
      data-lane={lane.id}
      style={lane.color === null ? undefined : { boxShadow: `inset 3px 0 ${colorOf(lane.color).solid}` }}
      {...headingDrag({
        place,
        scope: map.journey.id,
        ids: map.lanes.map(({ id }) => id),
        onMove: (id, beforeId) => grid.headings.moveBefore({ kind: 'lane', id }, beforeId),
      })}
    >
      <HeadingName
        name={name}
        label={label}
        isActive={isActive}
        isRenaming={isRenaming}
        wantsFocus={isFocused}
        onRename={(typed) => grid.headings.rename(place, typed)}
        onLeave={() => renameHeading(null)}
      />
      {(note ?? code) !== null && <span className={styles.note}>{note ?? code}</span>}
    </div>
  );
}
