import type { TFunction } from 'i18next';
import { Lock } from 'lucide-react';
import { memo } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeColor } from '../../../workspace/code-color.ts';
import { useBoardState } from '../board-state.ts';
import type { ShownCluster } from '../shown-board.ts';
import styles from './cluster-view.module.css';

const tooMany = 10;

/** A soft region with a name: whose voices are in it is told before all else. */
export const ClusterView = memo(function ClusterView({ shown }: { readonly shown: ShownCluster }) {
  const { t } = useTranslation();
  const paint = useCodeColor();
  const { cluster, x, y, width, height, cards, people } = shown;
  const isSelected = useBoardState((state) => state.clusterIds.has(cluster.id));
  const color = cluster.color === null ? undefined : paint(cluster.color).solid;
  const style = { transform: `translate(${x}px, ${y}px)`, width, height, '--cluster-color': color };
  const name = cluster.name || t('canvas.unnamed');
  return (
    <div
      data-cluster={cluster.id}
      data-selected={isSelected || undefined}
      data-one-voice={(people === 1 && cards > 1) || undefined}
      className={styles.cluster}
      style={style as CSSProperties}
      role="group"
      aria-roledescription={t('canvas.cluster')}
      aria-label={[name, voicesOf(t, shown), cluster.question].filter(Boolean).join(' · ')}
    >
      <div className={styles.head}>
        <span className={styles.name} data-unnamed={cluster.name === '' || undefined}>
          {name}
        </span>
        <span className={styles.voices}>
          {voicesOf(t, shown)}
          {cluster.question !== '' && <span className={styles.question}> · {cluster.question}</span>}
          {cards > tooMany && <span className={styles.hint}> · {t('canvas.tooMany')}</span>}
        </span>
        {cluster.isLocked && <Lock size={12} aria-label={t('canvas.locked')} />}
      </div>
    </div>
  );
});

function voicesOf(t: TFunction, { cards, people }: ShownCluster): string {
  const counted = t('canvas.cards', { count: cards });
  if (people === 0) return counted;
  return `${counted} · ${people === 1 && cards > 1 ? t('canvas.onePerson') : t('canvas.people', { count: people })}`;
}
