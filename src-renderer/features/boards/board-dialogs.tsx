import { useTranslation } from 'react-i18next';
import { NameDialog } from '../../ui/name-dialog.tsx';
import { useBoardState } from './board-state.ts';
import { ClusterChoice } from './cluster-choice.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { ShownBoard } from './shown-board.ts';
import { askOnBoard, useTreeRequest } from './tree-requests.ts';
import { clusterOfThing, useListActions } from './use-list-actions.ts';

/** What is asked before something is made on a board or moved, without pointing. */
export function BoardDialogs({ board }: { readonly board: ShownBoard }) {
  const { t } = useTranslation();
  const request = useTreeRequest((state) => state.request);
  const actions = useListActions(board);
  if (!request) return null;
  if (request.kind === 'move') return <ClusterChoice board={board} ids={request.ids} actions={actions} />;
  const close = () => askOnBoard(null);
  if (request.kind === 'note') return <NoteDialog onSave={addNote} onClose={close} />;
  return (
    <NameDialog
      title={t('boards.tree.newClusterTitle')}
      label={t('boards.inspector.clusterName')}
      cancelLabel={t('boards.cancel')}
      saveLabel={t('boards.tree.make')}
      onSave={makeCluster}
      onClose={close}
    />
  );

  function makeCluster(name: string): void {
    close();
    actions.makeCluster(name, [...useBoardState.getState().cardIds]);
  }
  function addNote(words: string): void {
    const { cardIds, clusterIds } = useBoardState.getState();
    const [first] = [...clusterIds, ...cardIds];
    close();
    if (first !== undefined && board.clusterOf.has(first)) actions.addNote(words, first);
    else actions.addNote(words, first === undefined ? null : clusterOfThing(board, first));
  }
}
