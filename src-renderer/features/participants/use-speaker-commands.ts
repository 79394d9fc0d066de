import { useCommands } from '../../workspace/commands.ts';
import type { Speaker } from './speaker-tree.ts';

export interface SpeakerCommands {
  readonly chosen: readonly Speaker[];
  readonly isJoinable: boolean;
  askAssign(): void;
  join(): void;
}

export function useSpeakerCommands({ chosen, isJoinable, askAssign, join }: SpeakerCommands): void {
  useCommands('speakers', [
    {
      id: 'speakers.assign',
      section: 'document',
      label: 'participants.command.assign',
      isEnabled: chosen.length > 0,
      run: askAssign,
    },
    {
      id: 'speakers.join',
      section: 'document',
      label: 'participants.command.join',
      isEnabled: isJoinable,
      run: join,
    },
  ]);
}
