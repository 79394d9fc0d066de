import { useTranslation } from 'react-i18next';
import type { CardSource } from '../../../src-main/shared/contract/boards.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { showBoard, showCard } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';

export interface CardsToAdd {
  readonly sources: readonly CardSource[];
  /** A board that is there, or a new one of that name. */
  readonly board: { readonly id: string; readonly name: string } | { readonly newName: string };
}

/** Makes cards on a board, and says so with ways to see them and to take them back. */
export function useAddToBoard(): (cards: CardsToAdd) => void {
  const { t } = useTranslation();
  const add = useNoticedWork(async (client, cards: CardsToAdd) => {
    const { boardId, ids, skipped } = await addTo(client, cards);
    const name = 'newName' in cards.board ? cards.board.newName : cards.board.name;
    const isNothing = ids.length === 0;
    const said = isNothing
      ? t('boards.picker.nothingAdded', { name })
      : t('boards.picker.added', { count: ids.length, name });
    const message = !isNothing && skipped > 0 ? `${said} ${t('boards.picker.skipped', { count: skipped })}` : said;
    const [first] = ids;
    const show = () => (first === undefined ? showBoard(boardId) : showCard(boardId, first));
    return { message, actions: [{ label: t('boards.picker.show'), onAction: show }] };
  });
  return (cards) => add.mutate(cards);
}

function addTo(client: Client, { board, sources }: CardsToAdd) {
  const onto = 'newName' in board ? { newBoard: board.newName } : { boardId: board.id };
  return client.call('boards.addCards', { ...onto, sources: [...sources], skipsKnown: true });
}
