import { useTranslation } from 'react-i18next';
import { useCall } from '../../api/use-call.ts';
import { showBoard, useNavigation } from '../../workspace/navigation.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { renameBoard } from './boards-state.ts';
import { freeName } from '../../workspace/free-name.ts';
import type { BoardInList } from './use-boards.ts';

export interface BoardActions {
  /** Makes a board and begins to write its name. */
  create(): void;
  rename(id: string, name: string): void;
  copy(id: string): void;
  remove(id: string): void;
}

export function useBoardActions(boards: readonly BoardInList[]): BoardActions {
  const { t } = useTranslation();
  const create = useCall('boards.create');
  const rename = useCall('boards.rename');
  const names = boards.map(({ name }) => name);
  const copy = useNoticedWork(async (client, { id, name }: BoardInList) => {
    const copied = { id, name: freeName(t('boards.copyName', { name }), names) };
    const made = await client.call('boards.copy', copied);
    showBoard(made.id);
    return { message: t('boards.copied', { name }) };
  });
  const remove = useNoticedWork(async (client, { id, name }: BoardInList) => {
    await client.call('boards.delete', { id });
    return { message: t('boards.deleted', { name }) };
  });
  return {
    create: () =>
      create.mutate(
        { name: freeName(t('boards.untitled'), names) },
        {
          onSuccess: ({ id }) => {
            showBoard(id);
            renameBoard(id);
          },
        },
      ),
    rename: (id, name) => {
      const board = boards.find((one) => one.id === id);
      renameBoard(null);
      if (name.trim() !== '' && name.trim() !== board?.name) rename.mutate({ id, name: name.trim() });
    },
    copy: (id) => {
      const board = boards.find((one) => one.id === id);
      if (board) copy.mutate(board);
    },
    remove: (id) => {
      const at = boards.findIndex((one) => one.id === id);
      const board = boards[at];
      const next = boards[at + 1] ?? boards[at - 1];
      if (board) remove.mutate(board, { onSuccess: () => useNavigation.setState({ boardId: next?.id ?? null }) });
    },
  };
}
