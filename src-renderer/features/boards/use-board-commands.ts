import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { requestCell } from '../../workspace/cell-picker.ts';
import { requestFindingForCards } from '../../workspace/finding-picker.ts';
import { requestBoard } from '../../workspace/board-picker.ts';
import { useBoardState } from './board-state.ts';
import { passageCards } from './card-evidence.ts';
import { selectedCards } from './cards-in.ts';
import { copiedSources } from './copied-sources.ts';
import type { ShownBoard } from './shown-board.ts';
import { askOnBoard } from './tree-requests.ts';
import { requestTheme } from './theme-request.ts';
import { useClusterActions } from './use-cluster-actions.ts';
import { useListView } from './use-list-view.ts';

/** What can become of what is selected on a board, however the board is shown. */
export function useBoardCommands(board: ShownBoard): void {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  const [isList, showList] = useListView();
  const { toCode, toFinding, fromCode } = useClusterActions();
  const cards = selectedCards(board, { cardIds, clusterIds });
  const quoteCards = passageCards(cards);
  const codeCard = cards.length === 1 && cards[0]?.kind === 'code' ? cards[0] : null;
  const clusterOfCode = () =>
    codeCard?.targetId && fromCode({ boardId: board.boardId, codeId: codeCard.targetId, name: codeCard.text });
  const [clusterId] = clusterIds;
  const cluster = clusterIds.size === 1 ? board.clusterOf.get(clusterId ?? '')?.cluster : undefined;
  const command = (id: string, isEnabled: boolean, run: () => void, keys?: readonly string[]): Command => ({
    id: `boards.${id}`,
    section: 'board',
    label: `boards.commands.${id}`,
    keys,
    isEnabled,
    run,
  });
  const makeTheme = () => {
    if (!cluster) return;
    if (cluster.codeId === null) requestTheme(cluster.id);
    else toCode({ clusterId: cluster.id, name: cluster.name });
  };
  const ids = [...cardIds, ...clusterIds];
  useCommands('boardSelection', [
    command('asList', true, () => showList(!isList), ['Mod+Shift+L']),
    command('moveTo', ids.length > 0, () => askOnBoard({ kind: 'move', ids }), ['M']),
    command('toTheme', cluster !== undefined, makeTheme, ['Shift+T']),
    command('codeToCluster', codeCard !== null, clusterOfCode),
    command('clusterToFinding', cluster !== undefined, () => cluster && toFinding(cluster.id, cluster.name)),
    command('toFinding', quoteCards.length > 0, () => requestFindingForCards(quoteCards), ['Shift+Q']),
    command('toJourney', cards.length > 0, () => requestCell({ cardIds: cards.map(({ id }) => id) }), ['Shift+J']),
    command('toOtherBoard', cards.length > 0, () => requestBoard(copiedSources(cards)), ['Shift+B']),
  ]);
}
