import { Ellipsis, LocateFixed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { fastest, follow, setRate, slowest, usePlayer } from './player.ts';
import type { PlayerProps } from './player-props.ts';
import styles from './player-strip.module.css';
import { useRecordingMenu } from './use-recording-menu.ts';

const rates = [2, 1.75, 1.5, 1.25, 1, 0.9, 0.8, 0.7, 0.6, 0.5].filter((rate) => rate >= slowest && rate <= fastest);

/** How fast it plays, whether the text goes along, and all else. */
export function PlayerEnd(props: PlayerProps) {
  const { t, i18n } = useTranslation();
  const rate = usePlayer((state) => state.rate);
  const isFollowing = usePlayer((state) => state.isFollowing);
  const entries = useRecordingMenu(props);
  const shown = (value: number) => `${new Intl.NumberFormat(i18n.language).format(value)}×`;
  const choices = rates.map((value) => ({
    kind: 'item' as const,
    id: String(value),
    label: shown(value),
    onAction: () => setRate(value),
  }));
  const choice = { kind: 'section', id: 'rates', label: t('recordings.rate'), entries: choices } as const;
  const menu = (
    <MenuTrigger label={t('recordings.menu')} placement="top end" entries={entries}>
      <IconButton label={t('recordings.menu')} icon={<Ellipsis strokeWidth={1.75} />} tooltipPlacement="top" />
    </MenuTrigger>
  );
  if (props.recording.isMissing) return menu;
  return (
    <div className={styles.end}>
      <MenuTrigger label={t('recordings.rate')} placement="top end" entries={[{ ...choice, selectedId: String(rate) }]}>
        <Button size="small" variant="quiet" label={t('recordings.rateIs', { rate: shown(rate) })}>
          <span className={styles.rate}>{shown(rate)}</span>
        </Button>
      </MenuTrigger>
      <IconButton
        label={t('recordings.follow')}
        icon={<LocateFixed strokeWidth={1.75} />}
        isSelected={isFollowing}
        tooltipPlacement="top"
        onPress={() => follow(!isFollowing)}
      />
      {menu}
    </div>
  );
}
