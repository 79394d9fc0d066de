import { useNavigation } from '../../workspace/navigation.ts';
import { useBoardState } from './board-state.ts';
import type { BoardTool } from './board-state.ts';
import { ArrangePanel } from './arrange-panel.tsx';
import { CardInspector } from './card-inspector.tsx';
import { ClusterInspector } from './cluster-inspector.tsx';
import { SeveralInspector } from './several-inspector.tsx';
import type { ShownBoard } from './shown-board.ts';
import { SuggestPanel } from './suggest-panel.tsx';
import { ThemeDialog } from './theme-dialog.tsx';
import { useBoards } from './use-boards.ts';
import { useShownBoard } from './use-shown-board.ts';
import { VotePanel } from './vote-panel.tsx';

const panels: Readonly<Partial<Record<BoardTool, typeof SuggestPanel>>> = {
  suggest: SuggestPanel,
  arrange: ArrangePanel,
  vote: VotePanel,
};

/** The board of which something is selected, or on which a panel is open; null where there is nothing to say. */
export function useInspectedBoard(): string | null {
  const isHere = useNavigation((state) => state.place === 'boards');
  const { board } = useBoards(isHere);
  const isAsked = useBoardState(
    ({ cardIds, clusterIds, tool }) => cardIds.size + clusterIds.size > 0 || tool in panels,
  );
  return isHere && isAsked ? (board?.id ?? null) : null;
}

/** What is said of what is selected on a board, or the panel of the chosen tool. */
export function BoardInspector({ boardId }: { readonly boardId: string }) {
  const board = useShownBoard(boardId);
  if (!board) return null;
  return (
    <>
      <Shown board={board} />
      <ThemeDialog board={board} />
    </>
  );
}

function Shown({ board }: { readonly board: ShownBoard }) {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  const tool = useBoardState((state) => state.tool);
  const Panel = panels[tool];
  const [cardId] = cardIds;
  const [clusterId] = clusterIds;
  if (Panel) return <Panel board={board} />;
  if (cardIds.size + clusterIds.size > 1) return <SeveralInspector board={board} />;
  const card = board.cards.get(cardId ?? '');
  if (card) return <CardInspector key={card.id} board={board} card={card} />;
  const cluster = board.clusterOf.get(clusterId ?? '');
  return cluster ? <ClusterInspector key={cluster.id} board={board} shown={cluster} /> : null;
}
