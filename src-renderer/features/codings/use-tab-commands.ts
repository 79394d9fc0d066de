import { useCommands } from '../../workspace/commands.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { closeDocument, placeDocument } from '../../workspace/open-documents.ts';

/** Going through the open documents, closing and ordering them. In a browser some keys are its own: Alt does there. */
export function useTabCommands(ids: readonly string[], currentId: string | null): void {
  const index = ids.indexOf(currentId ?? '');
  const isEnabled = ids.length > 1 && index !== -1;
  const step = (direction: 1 | -1) => {
    const next = ids[(index + direction + ids.length) % ids.length];
    if (next !== undefined) openDocument(next);
  };
  const move = (direction: 1 | -1) => {
    if (currentId !== null) placeDocument(currentId, ids[direction === 1 ? index + 2 : index - 1] ?? null);
  };
  const command = (id: string, keys: readonly string[], isPossible: boolean, run: () => void) =>
    ({ id: `margin.${id}`, section: 'document', label: `margin.${id}`, keys, isEnabled: isPossible, run }) as const;

  useCommands('tabs', [
    command('nextDocument', ['Mod+PageDown', 'Alt+PageDown', 'Mod+Tab'], isEnabled, () => step(1)),
    command('previousDocument', ['Mod+PageUp', 'Alt+PageUp', 'Mod+Shift+Tab'], isEnabled, () => step(-1)),
    command('closeDocument', ['Mod+W', 'Alt+W'], isEnabled, () => currentId !== null && closeDocument(currentId, ids)),
    command('moveDocumentLeft', ['Mod+Shift+PageUp', 'Alt+Shift+PageUp'], isEnabled && index > 0, () => move(-1)),
    command(
      'moveDocumentRight',
      ['Mod+Shift+PageDown', 'Alt+Shift+PageDown'],
      isEnabled && index < ids.length - 1,
      () => move(1),
    ),
  ]);
}
