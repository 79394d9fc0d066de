import { Plus, Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem, PaletteMatch } from '../../ui/command-palette.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { closeBoardPicker, useBoardPicker } from '../../workspace/board-picker.ts';
import { matchBoards, newBoardName } from './match-boards.ts';
import { useAddToBoard } from './use-add-to-board.ts';
import { useBoardListCommands } from './use-board-list-commands.ts';
import { useBoards } from './use-boards.ts';
import type { BoardInList } from './use-boards.ts';

const newId = 'new:';

/** Asks on which board things shall become cards: one that is there, or a new one of the typed name. */
export function BoardPicker() {
  const { t } = useTranslation();
  const request = useBoardPicker((state) => state.request);
  const [query, setQuery] = useState('');
  const { boards } = useBoards(request !== null);
  const add = useAddToBoard();
  const filter = useFilter(boards);
  useBoardListCommands();
  const close = () => {
    closeBoardPicker();
    setQuery('');
  };
  const pick = (picked: string) => {
    const newName = newBoardName(boards, query);
    const board = boards.find(({ id }) => id === picked);
    close();
    if (!request) return;
    if (board) add({ sources: request, board });
    else if (newName !== null) add({ sources: request, board: { newName } });
  };
  const count = request?.length ?? 0;
  return (
    <CommandPalette<PaletteItem>
      label={t('boards.picker.label', { count })}
      placeholder={t('boards.picker.placeholder', { count })}
      emptyText={t('boards.picker.empty')}
      isOpen={request !== null}
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      items={[]}
      filter={(_, typed) => filter(typed)}
      onPick={pick}
      footer={
        <span>
          <Kbd shortcut="Enter" /> {t('boards.picker.add')}
        </span>
      }
    />
  );
}

const icon = { size: 16, strokeWidth: 1.5 };

function useFilter(boards: readonly BoardInList[]) {
  const { t } = useTranslation();
  const toItem = ({ id, name, cards }: BoardInList): PaletteItem => ({
    id,
    label: name,
    hint: t('boards.cards', { count: cards }),
    icon: <Workflow {...icon} />,
  });
  return (query: string): readonly PaletteMatch<PaletteItem>[] => {
    const name = newBoardName(boards, query);
    const found = matchBoards(boards, query).map(({ board, ranges }) => ({ item: toItem(board), ranges }));
    if (name === null) return found;
    const offer = { id: newId, label: t('boards.picker.new', { name }), icon: <Plus {...icon} /> };
    return [...found, { item: offer, ranges: [] }];
  };
}
