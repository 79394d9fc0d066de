import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useNavigation, viewJourneys } from '../../workspace/navigation.ts';
import type { JourneyView } from '../../workspace/navigation.ts';
import styles from './journeys-pane.module.css';
import { MapList } from './map-list.tsx';

const views: readonly JourneyView[] = ['maps', 'personas', 'touchpoints'];

interface JourneysPaneProps {
  readonly personas?: ReactNode;
  readonly touchpoints?: ReactNode;
}

/** Maps, for whom they are, and where these people meet the organisation. */
export function JourneysPane({ personas = null, touchpoints = null }: JourneysPaneProps) {
  const { t } = useTranslation();
  const view = useNavigation((state) => state.journeyView);
  const lists: Readonly<Record<JourneyView, ReactNode>> = { maps: <MapList />, personas, touchpoints };
  return (
    <div className={styles.pane}>
      <div className={styles.views}>
        <SegmentedControl
          label={t('journeys.views')}
          value={view}
          onChange={viewJourneys}
          segments={views.map((id) => ({ id, label: t(`journeys.view.${id}`) }))}
        />
      </div>
      {lists[view]}
    </div>
  );
}
