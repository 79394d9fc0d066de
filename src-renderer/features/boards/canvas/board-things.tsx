import { memo } from 'react';
import { useBoardState } from '../board-state.ts';
import type { PreviewGroup } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CardLooks } from '../use-card-looks.ts';
import styles from './board-canvas.module.css';
import { CardView } from './card-view.tsx';
import { ClusterView } from './cluster-view.tsx';
import type { Mounted } from './use-mounted.ts';

export interface BoardThingsProps {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  readonly mounted: Mounted;
}

/** The clusters and cards that stand in the DOM, from back to front. */
export const BoardThings = memo(function BoardThings({ board, looks, mounted }: BoardThingsProps) {
  const groups = useBoardState((state) => state.preview?.groups);
  const writing = useBoardState((state) => state.writing);
  // A cluster that would stand elsewhere is drawn there.
  const clusters = board.clusters.filter(({ id }) => !groups?.some((group) => group.id === id));
  const draft = writing?.kind === 'cluster' ? [{ id: 'draft', name: '', box: writing.box }] : [];
  return (
    <>
      {clusters
        .filter(({ id }) => mounted.clusterIds.has(id))
        .map((shown) => (
          <ClusterView key={shown.id} shown={shown} />
        ))}
      {[...(groups ?? []), ...draft].map((group) => (
        <Region key={group.id} group={group} />
      ))}
      {mounted.cardIds.map((id) => {
        const [card, place] = [board.cards.get(id), board.placeOf.get(id)];
        if (!card || !place) return null;
        return (
          <CardView key={id} card={card} place={place} color={looks.colorOf.get(id)} isFaded={looks.faded.has(id)} />
        );
      })}
    </>
  );
});

/** A cluster that is proposed, or being named. */
function Region({ group: { id, name, box } }: { readonly group: PreviewGroup }) {
  const style = { transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height };
  return (
    <div className={styles.region} style={style} data-cluster={id}>
      <p className={styles.regionName}>{name}</p>
    </div>
  );
}
