import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import { useJob } from '../../workspace/activity.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { chooseTool, selectOnBoard, showPreview, useBoardState } from './board-state.ts';
import { selectedCards } from './cards-in.ts';
import { layOutGroups } from './lay-out-groups.ts';
import type { LaidOutGroups } from './lay-out-groups.ts';
import type { ShownBoard } from './shown-board.ts';
import { showSuggestion, useSuggestState } from './suggest-state.ts';
import type { SuggestedGroup } from './suggest-state.ts';

const wordsInName = 3;
const noGroups: readonly SuggestedGroup[] = [];

/** Which cards would be grouped: those that are selected, else those in no cluster. */
export function useCardsToGroup(board: ShownBoard): readonly string[] {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  return useMemo(() => {
    const selected = selectedCards(board, { cardIds, clusterIds }).map(({ id }) => id);
    return selected.length > 1 ? selected : (board.cardsIn.get('') ?? []).map(({ id }) => id);
  }, [board, cardIds, clusterIds]);
}

/** Looks for groups and shows them on the board until they are accepted or left. */
export function useSuggestedGroups(board: ShownBoard) {
  const { boardId } = board;
  const { suggestion, method, groups: wanted, seed } = useSuggestState();
  const cardIds = useCardsToGroup(board);
  const job = useJob('boards.suggestGroups');
  const search = useMutation({ mutationFn: (input: CallInput<'boards.suggestGroups'>) => job(input) });
  const own = suggestion?.boardId === boardId ? suggestion : null;
  const laidOut = useMemo(() => own && layOutGroups(board, own.groups), [board, own]);
  usePreview(laidOut, own?.groups ?? noGroups);
  const accept = useAccept(board, laidOut);
  return {
    suggestion: own,
    isSearching: search.isPending,
    cards: cardIds.length,
    find: () =>
      search.mutate(
        { boardId, cardIds: [...cardIds], method, seed, ...(wanted !== null && { groups: wanted }) },
        {
          onSuccess: ({ groups, left }) => {
            const named = groups.map(({ cardIds: ids, words }, index) => ({
              id: `suggested ${String(index)}`,
              name: words.slice(0, wordsInName).join(' · '),
              cardIds: ids,
              isTicked: true,
            }));
            showSuggestion({ boardId, groups: named, left: left.length });
          },
        },
      ),
    accept: () => accept(own?.groups.filter(({ isTicked }) => isTicked) ?? []),
    discard: () => showSuggestion(null),
  };
}

/** Cards glide to the ticked groups; they glide back when the panel goes. */
function usePreview(laidOut: LaidOutGroups | null, groups: readonly SuggestedGroup[]): void {
  useEffect(() => {
    const ticked = new Map(groups.filter(({ isTicked }) => isTicked).map(({ id, name }) => [id, name]));
    const shown = laidOut?.groups.filter(({ id }) => ticked.has(id)) ?? [];
    if (!laidOut) return showPreview(null);
    showPreview({
      positions: new Map(shown.flatMap(({ cards }) => cards.map(({ id, x, y }) => [id, { x, y }]))),
      groups: shown.map(({ id, box }) => ({ id, name: ticked.get(id) ?? '', box })),
    });
  }, [laidOut, groups]);
  useEffect(() => {
    const around = laidOut && boxAround(laidOut.groups.map(({ box }) => box));
    if (around) useBoardState.getState().view?.zoomTo(around);
  }, [laidOut]);
  useEffect(() => () => showPreview(null), []);
}

function useAccept({ boardId }: ShownBoard, laidOut: LaidOutGroups | null) {
  const { t } = useTranslation();
  const create = useNoticedWork(async (client, input: CallInput<'boards.createClusters'>) => {
    const { ids } = await client.call('boards.createClusters', input);
    showSuggestion(null);
    chooseTool('select');
    selectOnBoard([], ids);
    return { message: t('boards.suggest.made', { count: ids.length }) };
  });
  return (accepted: readonly SuggestedGroup[]) => {
    if (!laidOut || accepted.length === 0) return;
    const clusters = accepted.flatMap(({ id, name }) => {
      const group = laidOut.groups.find((one) => one.id === id);
      if (!group) return [];
      const { x, y, width, height } = group.box;
      const cards = group.cards.map((card) => ({ id: card.id, x: card.x, y: card.y }));
      return [{ name: name.trim(), box: { x, y, width, height }, parentId: laidOut.parentId, cards }];
    });
    create.mutate({ boardId, clusters });
  };
}
