import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import { keyedBefore } from '../../ui/reorder-target.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { showCodePassages, useNavigation } from '../../workspace/navigation.ts';
import { useTouchpointActions } from './use-touchpoint-actions.ts';
import { useTouchpoints } from './use-touchpoints.ts';

/** The touchpoints' commands; all but the first two are about the one with the focus. */
export function useTouchpointCommands(): void {
  const isHere = useNavigation(({ place, journeyView }) => place === 'journeys' && journeyView === 'touchpoints');
  const { touchpoints, touchpoint } = useTouchpoints(isHere);
  const actions = useTouchpointActions(touchpoints);
  const ids = touchpoints.map(({ id }) => id);
  const always = (id: string, label: string, run: () => void): Command => ({
    id: `touchpoints.${id}`,
    section: 'journey',
    label: `touchpoints.${label}`,
    isEnabled: true,
    run,
  });
  const about = (id: string, label: string, isPossible: boolean, run: (touchpoint: Touchpoint) => void): Command => ({
    ...always(id, label, () => touchpoint && run(touchpoint)),
    isEnabled: isHere && touchpoint !== null && isPossible,
  });
  const move = (id: string, key: string) => {
    const target = touchpoint && keyedBefore(ids, touchpoint.id, key);
    return about(id, id, target !== null, (shown) => actions.move(shown.id, target?.beforeId ?? null));
  };
  useCommands('touchpoints', [
    always('create', 'newCommand', actions.begin),
    always('addReady', 'readyCommand', actions.addReady),
    about(
      'passages',
      'showPassages',
      typeof touchpoint?.codeId === 'string',
      ({ codeId }) => codeId && showCodePassages([codeId]),
    ),
    move('moveUp', 'ArrowUp'),
    move('moveDown', 'ArrowDown'),
    about('delete', 'deleteOne', true, ({ id }) => actions.remove(id)),
  ]);
}
