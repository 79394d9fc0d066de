import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { Tree } from '../../ui/tree.tsx';
import { boardNodes } from './board-nodes.ts';
import { selectOnBoard, useBoardState, write } from './board-state.ts';
import { BoardTreeHeader } from './board-tree-header.tsx';
import styles from './board-tree.module.css';
import { openCard } from './open-card.ts';
import { readClipboard } from './read-clipboard.ts';
import { rowMenu } from './row-menu.ts';
import { RowWords } from './row-words.tsx';
import type { ShownBoard } from './shown-board.ts';
import { useCardLooks } from './use-card-looks.ts';
import { useListActions } from './use-list-actions.ts';
import type { ListActions } from './use-list-actions.ts';
import { useListCommands } from './use-list-commands.ts';
import { useNotePaste } from './use-note-paste.ts';
import { usePasteEvent } from './use-paste-event.ts';
import { useDots, useVoting } from './use-voting.ts';
import type { Voting } from './use-voting.ts';

/** The board as a tree of clusters and cards, to read and to hear; everything can be done here too. */
export function BoardTree({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const actions = useListActions(board);
  useListCommands(board, actions);
  const paste = useNotePaste(board.boardId);
  usePasteEvent('[data-board-tree]', (data) => {
    const [clusterId] = useBoardState.getState().clusterIds;
    paste(readClipboard(data), () => ({ clusterId }));
  });
  const entriesFor = (target: Element) => {
    const id = target.closest<HTMLElement>('[role=row]')?.dataset['key'];
    if (id === undefined) return [];
    const { cardIds, clusterIds } = useBoardState.getState();
    if (!cardIds.has(id) && !clusterIds.has(id)) selectThings(board, [id]);
    return rowMenu(t, board, id);
  };
  return (
    <section className={styles.view} aria-label={board.name} data-board-tree>
      <BoardTreeHeader board={board} />
      <ContextMenu label={t('boards.tree.actions')} entriesFor={entriesFor}>
        <div className={styles.tree}>
          <Rows board={board} actions={actions} />
        </div>
      </ContextMenu>
    </section>
  );
}

interface RowsProps {
  readonly board: ShownBoard;
  readonly actions: ListActions;
}

function Rows({ board, actions }: RowsProps) {
  const { t } = useTranslation();
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  const writing = useBoardState((state) => state.writing);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const voting = useVoting(board.boardId);
  const keys = useRowKeys(board, actions, voting);
  const allIds = board.clusters.map(({ id }) => id);
  const written = board.cards.get(writing?.kind === 'card' ? writing.cardId : '');
  const tree = (
    <Tree
      label={t('boards.tree.label', { name: board.name })}
      nodes={useNodes(board, voting)}
      isVirtual
      hasTypeAhead={false}
      selectionMode="multiple"
      selectedIds={useMemo(() => new Set([...cardIds, ...clusterIds]), [cardIds, clusterIds])}
      onSelectedChange={(ids) => selectThings(board, ids)}
      expandedIds={new Set(allIds.filter((id) => !closed.has(id)))}
      onExpandedChange={(open) => setClosed(new Set(allIds.filter((id) => !open.has(id))))}
      {...keys}
      onMove={actions.move}
      shownId={written?.id ?? null}
      editingId={writing?.kind === 'name' ? writing.clusterId : null}
      renameLabel={t('boards.tree.words')}
      onRename={actions.rename}
      onRenameCancel={() => write(null)}
      emptyState={<p className={styles.empty}>{t('boards.tree.empty')}</p>}
    />
  );
  return (
    <>
      {tree}
      {written && <RowWords key={written.id} card={written} onEnd={(words) => actions.rewrite(written, words)} />}
    </>
  );
}

/** Enter opens, or gives a dot in a vote; Delete removes, or takes one back; F2 writes. */
function useRowKeys(board: ShownBoard, actions: ListActions, voting: Voting) {
  const dots = useDots(voting);
  const isVoting = (id: string) => voting.round?.isOpen === true && board.cards.has(id);
  const removeAt = (id: string) => {
    const { cardIds, clusterIds } = useBoardState.getState();
    if (cardIds.has(id) || clusterIds.has(id)) actions.remove([...cardIds], [...clusterIds]);
    else actions.remove(board.cards.has(id) ? [id] : [], board.cards.has(id) ? [] : [id]);
  };
  const onAction = (id: string) => {
    const card = board.cards.get(id);
    if (isVoting(id)) dots.give(id);
    else if (card && card.kind !== 'note') openCard(card);
    else edit(board, id);
  };
  const onRowKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.key === 'F2') edit(board, id);
    else if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    else if (isVoting(id)) dots.take(id);
    else removeAt(id);
    event.preventDefault();
  };
  return { onAction, onRowKeyDown };
}

function useNodes(board: ShownBoard, { round }: Voting) {
  const { t } = useTranslation();
  const { colorOf, faded } = useCardLooks(board);
  return useMemo(() => {
    const dots = new Map(round?.cards.map((card) => [card.cardId, card.dots]));
    const count = (id: string) => dots.get(id) ?? 0;
    return boardNodes(board, {
      unnamed: t('boards.unnamed'),
      colorOf,
      faded,
      endOfCluster: ({ cards, people }) =>
        `${t('boards.cards', { count: cards })} · ${t('findings.people', { count: people })}`,
      endOfCard: ({ id, kind, source }) =>
        [
          count(id) > 0 && `● ${String(count(id))}`,
          source?.isWithheld && t('consent.withheld'),
          source?.speaker ?? t(`boards.kind.${kind}`),
        ]
          .filter(Boolean)
          .join(' · '),
    });
  }, [board, colorOf, faded, round, t]);
}

function selectThings(board: ShownBoard, ids: Iterable<string>): void {
  const all = [...ids].map(String);
  selectOnBoard(
    all.filter((id) => board.cards.has(id)),
    all.filter((id) => board.clusterOf.has(id)),
  );
}

function edit(board: ShownBoard, id: string): void {
  write(board.cards.has(id) ? { kind: 'card', cardId: id } : { kind: 'name', clusterId: id });
}
