import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { Button } from '../../ui/button.tsx';
import { ListPane, PaneFoot, PaneNote, PaneScroll } from '../../ui/list-pane.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { ChannelIcon } from '../../workspace/channel-icon.tsx';
import styles from './touchpoints.module.css';
import { selectTouchpoint } from './touchpoints-state.ts';
import { useTouchpointActions } from './use-touchpoint-actions.ts';
import { useTouchpoints } from './use-touchpoints.ts';

/** The touchpoints in the order in which journeys offer them. */
export function TouchpointList() {
  const { t } = useTranslation();
  const { touchpoints, touchpoint, isSuccess } = useTouchpoints();
  const { begin, remove, move } = useTouchpointActions(touchpoints);
  const count = touchpoints.length;
  return (
    <ListPane title={t('touchpoints.title')} end={count > 0 && t('touchpoints.count', { count })}>
      {isSuccess && count === 0 && <PaneNote>{t('touchpoints.none')}</PaneNote>}
      {count > 0 && (
        <>
          <PaneScroll>
            <ReorderList
              label={t('touchpoints.title')}
              handleLabel={t('touchpoints.moveHandle')}
              rows={touchpoints.map((row) => ({ id: row.id, label: row.name, content: <Row touchpoint={row} /> }))}
              selectedId={touchpoint?.id}
              onSelect={selectTouchpoint}
              onMove={move}
              onDelete={remove}
            />
          </PaneScroll>
          <PaneFoot>
            <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={begin}>
              {t('touchpoints.new')}
            </Button>
          </PaneFoot>
        </>
      )}
    </ListPane>
  );
}

function Row({ touchpoint: { name, channel, isOnline } }: { readonly touchpoint: Touchpoint }) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <ChannelIcon channel={channel} size={15} />
      <span className={styles.name}>{name}</span>
      <span className={styles.where}>{t(isOnline ? 'touchpoints.online' : 'touchpoints.offline')}</span>
    </div>
  );
}
