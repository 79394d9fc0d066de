import { usualCard } from '../../../../src-main/shared/domain/tidy-grid.ts';
import { chooseTool, selectNothing, write } from '../board-state.ts';
import { draftAround } from './draft-cluster.ts';
import { showGesture } from './gesture.ts';
import { clusterAt } from './moving.ts';
import { onCanvas } from './command-place.ts';
import type { CommandPlace, Described } from './command-place.ts';

export function toolCommands({ board, somewhere, cardIds, clusterIds, tool }: CommandPlace): readonly Described[] {
  const note = () => {
    const at = somewhere();
    const cluster = clusterAt(board, at);
    write({ kind: 'note', box: { ...at, ...usualCard }, clusterId: cluster?.id ?? null });
  };
  const cluster = () => {
    const draft = draftAround(board, cardIds);
    if (draft) write(draft);
    else chooseTool('cluster');
  };
  const leave = () => {
    showGesture(null);
    if (tool !== 'select') chooseTool('select');
    else selectNothing();
  };
  return [
    { id: 'select', keys: ['S'], run: () => chooseTool('select') },
    { id: 'note', keys: ['N'], run: note },
    { id: 'cluster', keys: ['G'], run: cluster },
    { id: 'lasso', keys: ['L'], run: () => chooseTool('lasso') },
    { id: 'suggest', keys: ['U'], run: () => chooseTool('suggest') },
    { id: 'arrange', keys: ['A'], run: () => chooseTool('arrange') },
    { id: 'vote', keys: ['V'], run: () => chooseTool('vote') },
    {
      id: 'leave',
      keys: ['Escape'],
      within: onCanvas,
      isEnabled: tool !== 'select' || cardIds.size + clusterIds.size > 0,
      run: leave,
    },
  ];
}
