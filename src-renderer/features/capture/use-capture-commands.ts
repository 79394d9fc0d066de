import { useCall } from '../../api/use-call.ts';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { focusAddPerson, focusTypingLine } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';
import { useSessionActions } from './use-session-actions.ts';

/** What can be done while notes are taken; what is about the guide, a task or a turn stands beside these. */
export function useCaptureCommands(capture: Capture): void {
  const { session, people, clock } = capture;
  const { start, end } = useSessionActions(capture);
  const set = useCall('capture.setClock');
  const isRunning = session.state === 'running';
  const command = (name: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id: `capture.${name}`,
    section: 'session',
    label: `capture.command.${name}`,
    isEnabled: isRunning,
    run,
    ...more,
  });
  useCommands('capture', [
    command('start', start, { isEnabled: !isRunning && people.length > 0 }),
    command('end', end),
    command('addPerson', focusAddPerson, { keys: ['Alt+P'], isEnabled: true }),
    command('type', focusTypingLine),
    command('clock', () => set.mutate({ sessionId: session.id, isRunning: !clock.isRunning }), {
      label: clock.isRunning ? 'capture.clock.pause' : 'capture.clock.resume',
    }),
  ]);
}
