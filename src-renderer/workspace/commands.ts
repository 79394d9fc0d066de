import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { afterPendingWork } from './pending-work.ts';

/** In the order of the menu. */
export const commandSections = [
  'project',
  'edit',
  'go',
  'document',
  'recording',
  'code',
  'finding',
  'report',
  'board',
  'journey',
  'guide',
  'session',
  'view',
] as const;
type CommandSection = (typeof commandSections)[number];

/** One action of the program: menu, palette and keys read it. */
export interface Command {
  readonly id: string;
  readonly section: CommandSection;
  /** A key of the locales. */
  readonly label: string;
  readonly labelValues?: Readonly<Record<string, string>>;
  /** `Mod` is ⌘ on a Mac and Ctrl elsewhere: `Mod+Shift+Z`, `C`, `Alt+1`. */
  readonly keys?: readonly string[];
  /** A selector: its keys mean this command where the focus is within it, whatever they mean elsewhere. */
  readonly within?: string;
  /** Its keys are the browser's own, which does it by an event: they are shown, not dispatched. */
  readonly isNative?: boolean;
  readonly isEnabled: boolean;
  run(): void;
}

interface CommandsState {
  readonly groups: ReadonlyMap<string, readonly Command[]>;
}

export const useCommandGroups = create<CommandsState>(() => ({ groups: new Map() }));

export const allCommands = (groups: CommandsState['groups']): readonly Command[] => [...groups.values()].flat();

export function findCommand(id: string): Command | undefined {
  return allCommands(useCommandGroups.getState().groups).find((command) => command.id === id);
}

/** Keeps the commands of one component registered while it is there. */
export function useCommands(group: string, commands: readonly Command[]): void {
  const latest = useRef(commands);
  const signature = JSON.stringify(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const described = JSON.parse(signature) as readonly Omit<Command, 'run'>[];
    const registered = described.map((command, index) => ({
      ...command,
      run: () => afterPendingWork(() => latest.current[index]?.run()),
    }));
    useCommandGroups.setState(({ groups }) => ({ groups: new Map(groups).set(group, registered) }));
  }, [group, signature]);
  useEffect(
    () => () =>
      useCommandGroups.setState(({ groups }) => {
        const others = new Map(groups);
        others.delete(group);
        return { groups: others };
      }),
    [group],
  );
}
