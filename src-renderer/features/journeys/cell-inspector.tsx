import { useTranslation } from 'react-i18next';
import type { Lane, Stage } from '../../../src-main/shared/contract/journeys.ts';
import { Link } from '../../ui/link.tsx';
import { Switch } from '../../ui/switch.tsx';
import { requestFindingForCell } from '../../workspace/finding-picker.ts';
import { CellEvidence } from './cell-evidence.tsx';
import { CellPictures } from './cell-pictures.tsx';
import type { JourneyMap } from './journey-map.ts';
import styles from './journey-inspector.module.css';
import { openDialog } from './journeys-state.ts';
import { TouchpointChips } from './touchpoint-chips.tsx';
import { useCellActions } from './use-cell-actions.ts';

interface CellInspectorProps {
  readonly map: JourneyMap;
  readonly lane: Lane;
  readonly stage: Stage;
}

/** A cell: what stands in it, the voices behind it, and what is made of it. */
export function CellInspector({ map, lane, stage }: CellInspectorProps) {
  const { t } = useTranslation();
  const actions = useCellActions(map);
  const cell = map.cellOf(lane.id, stage.id);
  const place = { journeyId: map.journey.id, laneId: lane.id, stageId: stage.id };
  const quotes = cell?.evidence ?? [];
  const laneName = lane.name || t(`journeys.kinds.${lane.kind}`);
  const strength = cell
    ? `${t('journeys.people', { count: cell.participants })} · ${t('journeys.documents', { count: cell.documents })}`
    : '';
  return (
    <aside className={styles.inspector} aria-label={`${stage.name} · ${laneName}`}>
      <header>
        <h2 className={styles.title}>{`${stage.name} · ${laneName}`}</h2>
        {quotes.length > 0 && (
          <p className={styles.about}>{`${t('journeys.passages', { count: quotes.length })} · ${strength}`}</p>
        )}
      </header>
      {cell && cell.text !== '' && <p className={styles.text}>{cell.text}</p>}
      {cell && cell.touchpointIds.length > 0 && <TouchpointChips ids={cell.touchpointIds} />}
      <Switch
        isSelected={cell?.isMoment === true}
        onChange={(isMoment) => actions.change([{ laneId: lane.id, stageId: stage.id, isMoment }])}
      >
        {t('journeys.moment')}
      </Switch>
      <CellPictures cell={cell} place={place} actions={actions} />
      <CellEvidence evidence={quotes} />
      <footer className={styles.actions}>
        {cell && quotes.length > 0 && (
          <>
            <Link onPress={() => requestFindingForCell(cell.id, quotes.length)}>{t('journeys.menu.toFinding')}</Link>
            <Link onPress={() => actions.toBoard(quotes.map(({ passageId }) => passageId))}>
              {t('journeys.menu.toBoard')}
            </Link>
          </>
        )}
        <Link onPress={() => openDialog({ kind: 'touchpoints', place })}>{t('journeys.menu.touchpoints')}</Link>
      </footer>
    </aside>
  );
}
