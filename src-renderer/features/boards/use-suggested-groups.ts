import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import { callQuery } from '../../api/call-query.ts';
import { useJob } from '../../workspace/activity.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { chooseTool, selectOnBoard, showPreview, useBoardState } from './board-state.ts';
import { selectedCards } from './cards-in.ts';
import { layOutGroups } from './lay-out-groups.ts';
import type { LaidOutGroups } from './lay-out-groups.ts';
import type { ShownBoard } from './shown-board.ts';
import { showSuggestion, useSuggestState } from './suggest-state.ts';
import type { SuggestedGroup } from './suggest-state.ts';
import { untilShown } from './until-shown.ts';

const wordsInName = 3;
const noGroups: readonly SuggestedGroup[] = [];

/** Which cards would be grouped: those that are selected, else those in no cluster; locked ones stay where they are. */
export function useCardsToGroup(board: ShownBoard): readonly string[] {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  return useMemo(() => {
    const selected = selectedCards(board, { cardIds, clusterIds }).map(({ id }) => id);
    const chosen = selected.length > 1 ? selected : (board.cardsIn.get('') ?? []).map(({ id }) => id);
    return chosen.filter((id) => !board.placeOf.get(id)?.isLocked);
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
  const [accepted, setAccepted] = useState<LaidOutGroups | null>(null);
  const proposed = useMemo(() => own && layOutGroups(board, own.groups), [board, own]);
  // While it is done it stays as it was accepted, though the board has it already.
  const laidOut = accepted ?? proposed;
  usePreview(laidOut, own?.groups ?? noGroups);
  const { accept, isAccepting } = useAccept(board, { laidOut, onBegin: setAccepted });
  return {
    suggestion: own,
    isSearching: search.isPending,
    isAccepting,
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
      scale: null,
    });
  }, [laidOut, groups]);
  useEffect(() => {
    const around = laidOut && boxAround(laidOut.groups.map(({ box }) => box));
    if (around) useBoardState.getState().view?.zoomTo(around);
  }, [laidOut]);
  useEffect(() => () => showPreview(null), []);
}

interface Accepting {
  readonly laidOut: LaidOutGroups | null;
  onBegin(laidOut: LaidOutGroups | null): void;
}

function useAccept({ boardId }: ShownBoard, { laidOut, onBegin }: Accepting) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const reads = [callQuery('boards.contents', { boardId }), callQuery('boards.places', { boardId })];
  const create = useNoticedWork(async (client, input: CallInput<'boards.createClusters'>) => {
    const { ids } = await client.call('boards.createClusters', input);
    // They stand there before the preview goes, so that nothing glides back and forth.
    await Promise.all(reads.map(({ queryKey }) => queries.refetchQueries({ queryKey }, { cancelRefetch: false })));
    await untilShown();
    showSuggestion(null);
    chooseTool('select');
    selectOnBoard([], ids);
    return { message: t('boards.suggest.made', { count: ids.length }) };
  });
  const accept = (accepted: readonly SuggestedGroup[]) => {
    if (!laidOut || accepted.length === 0) return;
    const clusters = accepted.flatMap(({ id, name }) => {
      const group = laidOut.groups.find((one) => one.id === id);
      if (!group) return [];
      const { x, y, width, height } = group.box;
      const cards = group.cards.map((card) => ({ id: card.id, x: card.x, y: card.y }));
      return [{ name: name.trim(), box: { x, y, width, height }, parentId: laidOut.parentId, cards }];
    });
    onBegin(laidOut);
    create.mutate({ boardId, clusters }, { onSettled: () => onBegin(null) });
  };
  return { accept, isAccepting: create.isPending };
}
