import { useEffect } from 'react';
import { isComposing } from '../ui/is-composing.ts';
import { allCommands, useCommandGroups } from '../workspace/commands.ts';
import type { Command } from '../workspace/commands.ts';
import { belongsToFocus, matchesKeys } from './match-keys.ts';

/** Runs the command whose keys are pressed. Nothing fires while an input method composes or a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isDialogOpen()) return;
      const command = allCommands(useCommandGroups.getState().groups).find((candidate) => isMeant(candidate, event));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isMeant(command: Command, event: KeyboardEvent): boolean {
  if (!command.isEnabled) return false;
  return (command.keys ?? []).some((keys) => matchesKeys(keys, event) && !belongsToFocus(keys, event.target));
}

// A notice is an alertdialog to React Aria, but it takes no keys.
const isDialogOpen = () =>
  document.querySelector(':is([role="dialog"], [role="alertdialog"], [role="menu"]):not([role="region"] *)') !== null;
