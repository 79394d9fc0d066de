import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../workspace/navigation.ts';
import { CellInspector } from './cell-inspector.tsx';
import { EmotionInspector } from './emotion-inspector.tsx';
import { HeadingInspector } from './heading-inspector.tsx';
import type { JourneyMap } from './journey-map.ts';
import { useJourneysState } from './journeys-state.ts';
import type { MapCorner } from './map-selection.ts';
import { useJourneyMap } from './use-journey-map.ts';

/** What is selected in a map, null where nothing is. */
export function useInspectedCorner(): MapCorner | null {
  const { place, journeyView } = useNavigation();
  const selection = useJourneysState((state) => state.selection);
  return place === 'journeys' && journeyView === 'maps' ? (selection?.anchor ?? null) : null;
}

/** What is said of the selected cell, stage or lane. */
export function JourneyInspector() {
  const journeyId = useJourneysState((state) => state.selection?.journeyId ?? null);
  const corner = useInspectedCorner();
  const map = useJourneyMap(journeyId);
  if (!map || !corner) return null;
  return <Inspected map={map} corner={corner} />;
}

function Inspected({ map, corner: { laneId, stageId } }: { readonly map: JourneyMap; readonly corner: MapCorner }) {
  const { t } = useTranslation();
  const lane = map.journey.lanes.find(({ id }) => id === laneId);
  const stage = map.journey.stages.find(({ id }) => id === stageId);
  if (lane && stage && lane.kind === 'emotions')
    return <EmotionInspector key={`${lane.id} ${stage.id}`} map={map} lane={lane} stage={stage} />;
  if (lane && stage) return <CellInspector key={`${lane.id} ${stage.id}`} map={map} lane={lane} stage={stage} />;
  if (stage) return <HeadingInspector key={stage.id} map={map} stage={stage} title={t('journeys.stageTitle')} />;
  return lane ? <HeadingInspector key={lane.id} map={map} lane={lane} title={t('journeys.laneTitle')} /> : null;
}
