import { useEffect } from 'react';
import { isComposing } from '../ui/is-composing.ts';
import { allCommands, useCommandGroups } from '../workspace/commands.ts';
import type { Command } from '../workspace/commands.ts';
import { belongsToFocus, matchesKeys } from './match-keys.ts';

/** Runs the command whose keys are pressed. Nothing fires while an input method composes or a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      const meant = allCommands(useCommandGroups.getState().groups).filter((candidate) => isMeant(candidate, event));
      const command = meant.find(({ within }) => within !== undefined) ?? meant[0];
      if (!command || isDialogOpen()) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isMeant(command: Command, event: KeyboardEvent): boolean {
  if (!command.isEnabled || command.isNative || !isWithin(command, event.target)) return false;
  return (command.keys ?? []).some((keys) => matchesKeys(keys, event) && !belongsToFocus(keys, event.target));
}

const isWithin = ({ within }: Command, target: EventTarget | null) =>
  within === undefined || (target instanceof Element && target.closest(within) !== null);

// A notice is an alertdialog to React Aria, but it takes no keys; nor does what is closed and fades out.
const open = ':is([role="dialog"], [role="alertdialog"], [role="menu"])';
const isDialogOpen = () =>
  document.querySelector(`${open}:not([role="region"] *, [data-exiting], [data-exiting] *)`) !== null;
