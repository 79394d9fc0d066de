import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Link } from '../../ui/link.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { firstBelow } from './parent-moves.ts';
import { TableCell } from './table-cell.tsx';
import type { JourneyMap } from './journey-map.ts';
import { selectCells } from './journeys-state.ts';
import styles from './journey-table.module.css';
import { useCellActions } from './use-cell-actions.ts';
import { useHeadingActions } from './use-heading-actions.ts';
import { usePlaceMenu } from './use-place-menu.ts';
import type { MapCorner } from './map-selection.ts';

/** The map as a plain table, read line by line; every heading and cell has its menu. */
export function JourneyTable({ map }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  const cells = useCellActions(map);
  const headings = useHeadingActions(map);
  const { entriesOf } = usePlaceMenu(map, { cells, headings });
  const menu = (name: string, corner: MapCorner) => (
    <MenuTrigger label={t('journeys.menuOf', { name })} entries={entriesOf(corner)}>
      <IconButton size="small" label={t('journeys.menuOf', { name })} icon={<Ellipsis strokeWidth={1.5} />} />
    </MenuTrigger>
  );
  const select = (corner: MapCorner) => selectCells(map.journey.id, corner);
  const heading = (name: string, stageId: string) => (
    <div>
      <Link onPress={() => select({ laneId: null, stageId })}>{name}</Link>
      {menu(name, { laneId: null, stageId })}
    </div>
  );
  const laneName = (lane: Lane) => lane.name || t(`journeys.kinds.${lane.kind}`);
  const stageName = (stage: Stage, parent: Stage | null) => (parent ? `${parent.name} › ${stage.name}` : stage.name);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{map.journey.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('journeys.lane')}</th>
          {map.columns.map(({ stage, parent }, column) => (
            <th key={stage.id} scope="col">
              {parent && firstBelow(map, parent.id) === column && heading(parent.name, parent.id)}
              {heading(stageName(stage, parent), stage.id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.lanes.map((lane) => (
          <tr key={lane.id}>
            <th scope="row">
              <Link onPress={() => select({ laneId: lane.id, stageId: null })}>{laneName(lane)}</Link>
              {menu(laneName(lane), { laneId: lane.id, stageId: null })}
            </th>
            {map.columns.map(({ stage, parent }) => (
              <td key={stage.id} data-place data-lane={lane.id} data-stage={stage.id}>
                <TableCell
                  map={map}
                  lane={lane}
                  stage={stage}
                  name={`${laneName(lane)}, ${stageName(stage, parent)}`}
                  cells={cells}
                />
                {menu(`${laneName(lane)}, ${stageName(stage, parent)}`, { laneId: lane.id, stageId: stage.id })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
