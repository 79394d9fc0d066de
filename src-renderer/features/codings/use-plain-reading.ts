import { useState } from 'react';
import { useCommands } from '../../workspace/commands.ts';

/** Whether the whole text is shown as ordinary paragraphs, and the commands for that and for printing. */
export function usePlainReading(focusText: () => void): boolean {
  const [isPlain, setPlain] = useState(false);
  useCommands('plain', [
    {
      id: 'reading.plain',
      section: 'view',
      label: isPlain ? 'plain.end' : 'plain.begin',
      keys: ['Shift+R'],
      isEnabled: true,
      run: () => {
        setPlain(!isPlain);
        if (isPlain) setTimeout(focusText);
      },
    },
    {
      id: 'reading.print',
      section: 'document',
      label: 'plain.print',
      keys: ['Mod+P'],
      isEnabled: true,
      run: () => window.print(),
    },
  ]);
  return isPlain;
}
