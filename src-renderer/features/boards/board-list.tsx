import { Copy, Download, List, PencilLine, Plus, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ListPane, PaneFoot, PaneNote, PaneScroll } from '../../ui/list-pane.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { Tree } from '../../ui/tree.tsx';
import { requestFigure } from '../../workspace/figure-request.ts';
import { showBoard } from '../../workspace/navigation.ts';
import { renameBoard, useBoardsState } from './boards-state.ts';
import { useBoardActions } from './use-board-actions.ts';
import type { BoardActions } from './use-board-actions.ts';
import { useListView } from './use-list-view.ts';
import { useBoards } from './use-boards.ts';
import type { BoardInList } from './use-boards.ts';

/** The boards, each with how much stands on it; names are written where they are read. */
export function BoardList() {
  const { t } = useTranslation();
  const { boards, isSuccess } = useBoards();
  const actions = useBoardActions(boards);
  const item = (id: string, label: string, Icon: LucideIcon, onAction: () => void): MenuEntry => ({
    kind: 'item',
    id,
    label,
    icon: <Icon size={16} strokeWidth={1.5} />,
    onAction,
    isDangerous: id === 'delete',
  });
  const entriesFor = (target: Element) => {
    const id = target.closest<HTMLElement>('[role=row]')?.dataset['key'];
    if (id === undefined) return [];
    return [
      item('rename', t('boards.rename'), PencilLine, () => renameBoard(id)),
      item('copy', t('boards.copy'), Copy, () => actions.copy(id)),
      item('export', t('figures.export'), Download, () => {
        const name = boards.find((board) => board.id === id)?.name ?? '';
        requestFigure({ figure: { kind: 'board', boardId: id }, name });
      }),
      item('delete', t('boards.delete'), Trash2, () => actions.remove(id)),
    ];
  };
  return (
    <ListPane title={t('boards.title')} end={boards.length > 0 && <ListSwitch />}>
      {isSuccess && boards.length === 0 && <PaneNote>{t('boards.emptySentence')}</PaneNote>}
      {boards.length > 0 && (
        <PaneScroll>
          <ContextMenu label={t('boards.actions')} entriesFor={entriesFor}>
            <BoardRows actions={actions} />
          </ContextMenu>
        </PaneScroll>
      )}
      <PaneFoot>
        <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={actions.create}>
          {t('boards.new')}
        </Button>
      </PaneFoot>
    </ListPane>
  );
}

/** Boards as a canvas, or as a list that says the same. */
function ListSwitch() {
  const { t } = useTranslation();
  const [isList, showList] = useListView();
  return (
    <IconButton
      size="small"
      label={t('boards.commands.asList')}
      icon={<List size={16} strokeWidth={1.5} />}
      isSelected={isList}
      onPress={() => showList(!isList)}
    />
  );
}

const nothing: ReadonlySet<string> = new Set();

function BoardRows({ actions }: { readonly actions: BoardActions }) {
  const { t } = useTranslation();
  const { boards, board } = useBoards();
  const renamedId = useBoardsState((state) => state.renamedId);
  const sizeOf = ({ cards, clusters }: BoardInList) =>
    [t('boards.cards', { count: cards }), clusters > 0 && t('boards.clusters', { count: clusters })]
      .filter(Boolean)
      .join(' · ');
  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.key === 'F2') renameBoard(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.remove(id);
    else return;
    event.preventDefault();
  };
  return (
    <Tree
      label={t('boards.title')}
      nodes={boards.map((row) => ({ id: row.id, label: row.name, secondary: sizeOf(row) }))}
      isFlat
      expandedIds={nothing}
      onExpandedChange={() => {}}
      selectedIds={new Set(board ? [board.id] : [])}
      onSelectedChange={([id]) => id !== undefined && showBoard(id)}
      onPress={showBoard}
      onAction={renameBoard}
      onRowKeyDown={onKey}
      editingId={renamedId}
      renameLabel={t('boards.nameField')}
      onRename={actions.rename}
      onRenameCancel={() => renameBoard(null)}
    />
  );
}
