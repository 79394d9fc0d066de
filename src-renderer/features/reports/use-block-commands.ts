import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { manyKeyedBefore } from '../../ui/reorder-many.ts';
import { openDialog } from './reports-state.ts';
import type { BlockActions } from './use-block-actions.ts';
import type { ShownReport } from './use-shown-report.ts';

/** What is done with blocks; all but the first are about those that are chosen. */
export function useBlockCommands({ report, chosen }: ShownReport, actions: BlockActions): void {
  const ids = report.blocks.map(({ id }) => id);
  const chosenIds = chosen.map(({ id }) => id);
  const up = manyKeyedBefore(ids, chosenIds, 'ArrowUp');
  const down = manyKeyedBefore(ids, chosenIds, 'ArrowDown');
  const move = (target: typeof up) => target && actions.move(chosenIds, target.beforeId);
  const command = (id: string, isEnabled: boolean, run: () => void, rest: Partial<Command> = {}): Command => ({
    id: `report.${id}`,
    section: 'report',
    label: `report.${id}`,
    isEnabled,
    run,
    ...rest,
  });
  // The list itself hears these keys.
  const ofList = (keys: string) => ({ keys: [keys], isNative: true });
  const isSome = chosen.length > 0;
  useCommands('report-blocks', [
    command('addBlock', true, () => openDialog('add-block'), { keys: ['A'] }),
    command('duplicateBlock', isSome, () => actions.duplicate(chosen), { keys: ['Mod+D'] }),
    command('moveUp', up !== null, () => move(up), ofList('Alt+ArrowUp')),
    command('moveDown', down !== null, () => move(down), ofList('Alt+ArrowDown')),
    command('deleteBlock', isSome, () => actions.remove(chosenIds), ofList('Delete')),
  ]);
}
