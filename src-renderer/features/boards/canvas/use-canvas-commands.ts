import { useCommands } from '../../../workspace/commands.ts';
import { useBoardState } from '../board-state.ts';
import { arrangingCommands } from './arranging-commands.ts';
import type { CommandPlace } from './command-place.ts';
import { editingCommands } from './editing-commands.ts';
import { lookingCommands } from './looking-commands.ts';
import { toolCommands } from './tool-commands.ts';

/** Every action of the canvas. */
export function useCanvasCommands(place: Omit<CommandPlace, 'cardIds' | 'clusterIds' | 'activeCardId' | 'tool'>): void {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  const activeCardId = useBoardState((state) => state.activeCardId);
  const tool = useBoardState((state) => state.tool);
  // Their keys give and take dots then.
  const isVoting = tool === 'vote';
  const all = { ...place, cardIds, clusterIds, activeCardId, tool };
  const described = [...toolCommands(all), ...editingCommands(all), ...arrangingCommands(all), ...lookingCommands(all)];
  useCommands(
    'board',
    described.map(({ id, isEnabled = true, ...rest }) => ({
      id: `board.${id}`,
      section: 'board',
      label: `canvas.command.${id}`,
      ...rest,
      isEnabled: isEnabled && !(isVoting && ['edit', 'remove'].includes(id)),
    })),
  );
}
