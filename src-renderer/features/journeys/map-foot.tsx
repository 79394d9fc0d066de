import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { laneKinds } from '../../../src-main/shared/contract/journeys.ts';
import { Button } from '../../ui/button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import type { JourneyMap } from './journey-map.ts';
import styles from './journey-page.module.css';
import { useHeadingActions } from './use-heading-actions.ts';

/** Below a map: one lane more, one stage more. */
export function MapFoot({ map }: { readonly map: JourneyMap }) {
  const { t } = useTranslation();
  const { addStage, addLane } = useHeadingActions(map);
  const icon = <Plus strokeWidth={1.5} />;
  const kinds = laneKinds.map((kind) => ({
    kind: 'item' as const,
    id: kind,
    label: t(`journeys.kinds.${kind}`),
    onAction: () => addLane(kind, null),
  }));
  const isBegun = map.columns.length > 0 && map.journey.lanes.length > 0;
  return (
    <>
      {!isBegun && <p className={styles.begin}>{t('journeys.beginHint')}</p>}
      <div className={styles.foot} data-map-foot>
        <MenuTrigger label={t('journeys.menu.addLane')} entries={kinds}>
          <Button variant="quiet" size="small" icon={icon}>
            {t('journeys.menu.addLane')}
          </Button>
        </MenuTrigger>
        <Button variant="quiet" size="small" icon={icon} onPress={() => addStage(null)}>
          {t('journeys.menu.addStage')}
        </Button>
      </div>
    </>
  );
}
