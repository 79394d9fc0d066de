import { Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { closeBoardPicker, useBoardPicker } from '../../workspace/board-picker.ts';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import type { Choice } from '../../workspace/choose-or-make.tsx';
import { useAddToBoard } from './use-add-to-board.ts';
import { useBoardListCommands } from './use-board-list-commands.ts';
import { useBoards } from './use-boards.ts';

/** Asks on which board things shall become cards: one that is there, or a new one of the typed name. */
export function BoardPicker() {
  const { t } = useTranslation();
  const request = useBoardPicker((state) => state.request);
  const { boards } = useBoards(request !== null);
  const add = useAddToBoard();
  useBoardListCommands();
  const choose = (choice: Choice) => {
    const board = 'id' in choice ? boards.find(({ id }) => id === choice.id) : choice;
    closeBoardPicker();
    if (request && board) add({ sources: request, board });
  };
  const count = request?.length ?? 0;
  return (
    <ChooseOrMake
      label={t('boards.picker.label', { count })}
      placeholder={t('boards.picker.placeholder', { count })}
      emptyText={t('boards.picker.empty')}
      isOpen={request !== null}
      items={boards.map(({ id, name, cards }) => ({
        id,
        label: name,
        hint: t('boards.cards', { count: cards }),
        icon: <Workflow size={16} strokeWidth={1.5} />,
      }))}
      makeWords={(name) => t('boards.picker.new', { name })}
      enterWords={t('boards.picker.add')}
      onChoose={choose}
      onClose={closeBoardPicker}
    />
  );
}
