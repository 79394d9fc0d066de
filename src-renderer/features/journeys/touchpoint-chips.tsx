import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../workspace/channel-icon.tsx';
import styles from './cell-content.module.css';
import { useTouchpoints } from './use-journey-map.ts';

/** Touchpoints with the sign of their channel; those online are filled, those offline outlined. */
export function TouchpointChips({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const touchpoints = useTouchpoints();
  const shown = ids.flatMap((id) => touchpoints.find((touchpoint) => touchpoint.id === id) ?? []);
  return (
    <span className={styles.chips}>
      {shown.map(({ id, name, channel, isOnline, owner }) => (
        <span
          key={id}
          className={`${styles.chip} ${isOnline ? styles.online : ''}`}
          title={[t(`journeys.${isOnline ? 'online' : 'offline'}`), owner].filter(Boolean).join(' · ')}
        >
          <ChannelIcon channel={channel} />
          <span className={styles.name}>{name}</span>
        </span>
      ))}
    </span>
  );
}
