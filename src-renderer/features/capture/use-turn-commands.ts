import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { useCaptureState } from './capture-state.ts';
import { turnKeys } from './turn-keys.ts';
import type { TurnActionName } from './turn-keys.ts';
import type { Capture } from './use-capture.ts';
import { useTurnActions } from './use-turn-actions.ts';

/** The same as commands about the turn that is chosen; their keys are heard among the turns. */
export function useTurnCommands(capture: Capture, documentId: string) {
  const turnActions = useTurnActions(capture, documentId);
  const { actions } = turnActions;
  const chosenStart = useCaptureState((state) => state.chosenStart);
  const turn = capture.turns.find(({ start }) => start === chosenStart);
  const command = (name: TurnActionName, run: (turn: CapturedTurn) => void): Command => ({
    id: `capture.turn.${name}`,
    section: 'session',
    label: `capture.turn.${name}`,
    keys: [turnKeys[name]],
    // The turns themselves hear them, as they are keys of other things elsewhere.
    isNative: true,
    within: '[data-turns]',
    isEnabled: turn !== undefined,
    run: () => turn && run(turn),
  });
  useCommands('capture-turn', [
    command('keyMoment', (chosen) => actions.toggleMark(chosen, 'key-moment')),
    command('followUp', (chosen) => actions.toggleMark(chosen, 'follow-up')),
    command('code', (chosen) => actions.ask('code', chosen)),
    command('problem', (chosen) => actions.ask('problem', chosen)),
    command('agrees', (chosen) => actions.askWho(chosen, 'agrees')),
    command('disagrees', (chosen) => actions.askWho(chosen, 'disagrees')),
    command('rewrite', actions.rewrite),
    command('remove', actions.remove),
  ]);
  return turnActions;
}
