import { useCommands } from '../../workspace/commands.ts';
import { openDock, useNavigation } from '../../workspace/navigation.ts';
import { requestSuggestions } from '../../workspace/suggestion-request.ts';

export const suggestionKeys = 'Mod+Shift+A';

/** The way to auto-code from everywhere in a project. */
export function useSuggestionCommands(): void {
  const isOpen = useNavigation((state) => state.dock === 'suggestions');
  useCommands('suggestions', [
    {
      id: 'suggestions.open',
      section: 'code',
      label: isOpen ? 'suggestions.close' : 'suggestions.command',
      keys: [suggestionKeys],
      isEnabled: true,
      run: () => (isOpen ? openDock(null) : requestSuggestions()),
    },
  ]);
}
