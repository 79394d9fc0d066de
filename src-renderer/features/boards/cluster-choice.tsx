import { Group, Plus, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandPalette } from '../../ui/command-palette.tsx';
import type { PaletteItem, PaletteMatch } from '../../ui/command-palette.tsx';
import { foldText } from '../../workspace/fold-text.ts';
import { matchName } from '../../workspace/match-name.ts';
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
const newId = 'new:';
const icon = { size: 16, strokeWidth: 1.5 };

/** Asks into which cluster things shall go: one that is there, none, or a new one of the typed name. */
export function ClusterChoice({ board, ids, actions }: ClusterChoiceProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const close = () => askOnBoard(null);
  const cardIds = ids.filter((id) => board.placeOf.has(id));
  const items = useItems(board, ids);
  const offer: PaletteItem = {
    id: newId,
    label: t('boards.tree.newCluster', { name: query.trim() }),
    icon: <Plus {...icon} />,
  };
  const filter = (_: unknown, typed: string): readonly PaletteMatch<PaletteItem>[] => {
    const found = matching(items, typed);
    const isNew = typed.trim() !== '' && cardIds.length > 0 && !items.some(({ label }) => label === typed.trim());
    return isNew ? [...found, { item: offer, ranges: [] }] : found;
  };
  const pick = (id: string) => {
    close();
    if (id === newId) actions.makeCluster(query.trim().slice(0, 200), cardIds);
    else actions.moveTo(ids, id === nowhere ? null : id);
  };
  return (
    <CommandPalette<PaletteItem>
      label={t('boards.tree.moveTo')}
      placeholder={t('boards.tree.movePlaceholder')}
      emptyText={t('boards.tree.noMatch')}
      isOpen
      onClose={close}
      query={query}
      onQueryChange={setQuery}
      items={items}
      filter={filter}
      onPick={pick}
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

function matching(items: readonly PaletteItem[], query: string): readonly PaletteMatch<PaletteItem>[] {
  const term = foldText(query).text.trim();
  if (term === '') return items.map((item) => ({ item, ranges: [] }));
  return items
    .flatMap((item) => {
      const match = matchName(item.label, term);
      return match ? [{ item, ...match }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
}
