import { Group, Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PaletteItem } from '../../ui/command-palette.tsx';
import { ChooseOrMake } from '../../workspace/choose-or-make.tsx';
import type { Choice } from '../../workspace/choose-or-make.tsx';
import { withInner } from './shown-board.ts';
import type { ShownBoard } from './shown-board.ts';
import { askOnBoard } from './tree-requests.ts';
import type { ListActions } from './use-list-actions.ts';

interface ClusterChoiceProps {
  readonly board: ShownBoard;
  readonly ids: readonly string[];
  readonly actions: ListActions;
}

const nowhere = 'none:';
const icon = { size: 16, strokeWidth: 1.5 };

/** Asks into which cluster things shall go: one that is there, none, or a new one of the typed name. */
export function ClusterChoice({ board, ids, actions }: ClusterChoiceProps) {
  const { t } = useTranslation();
  const close = () => askOnBoard(null);
  const cardIds = ids.filter((id) => board.placeOf.has(id));
  const choose = (choice: Choice) => {
    close();
    if ('newName' in choice) actions.makeCluster(choice.newName, cardIds);
    else actions.moveTo(ids, choice.id === nowhere ? null : choice.id);
  };
  return (
    <ChooseOrMake
      label={t('boards.tree.moveTo')}
      placeholder={t('boards.tree.movePlaceholder')}
      emptyText={t('boards.tree.noMatch')}
      isOpen
      items={useItems(board, ids)}
      makeWords={cardIds.length > 0 ? (name) => t('boards.tree.newCluster', { name }) : undefined}
      onChoose={choose}
      onClose={close}
    />
  );
}

function useItems(board: ShownBoard, ids: readonly string[]): readonly PaletteItem[] {
  const { t } = useTranslation();
  const moved = new Set(ids.flatMap((id) => (board.clusterOf.has(id) ? withInner(board.clustersIn, id) : [])));
  const clusters = board.clusters.filter(({ id }) => !moved.has(id));
  return [
    ...clusters.map(({ id, cluster, cards }) => ({
      id,
      label: cluster.name || t('boards.unnamed'),
      hint: t('boards.cards', { count: cards }),
      icon: <Group {...icon} />,
    })),
    { id: nowhere, label: t('boards.tree.outside'), icon: <Square {...icon} /> },
  ];
}
