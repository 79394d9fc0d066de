import { useCommands } from '../../workspace/commands.ts';
import { toggleOption, useFind } from './find-state.ts';
import type { FindActions } from './use-find-actions.ts';

/** The keys of finding in the document. */
export function useFindCommands(actions: FindActions): void {
  const hasHits = useFind(({ hits }) => hits.length > 0);
  const isOpen = useFind((state) => state.isOpen);
  const option = (name: 'isCaseSensitive' | 'isWholeWord' | 'isExpression') =>
    ({
      id: `find.${name}`,
      section: 'edit',
      label: `find.toggle.${name}`,
      isEnabled: isOpen,
      run: () => toggleOption(name),
    }) as const;
  useCommands('find', [
    {
      id: 'find.open',
      section: 'edit',
      label: 'find.open',
      keys: ['Mod+F'],
      isEnabled: true,
      run: () => actions.open(false),
    },
    {
      id: 'find.replace',
      section: 'edit',
      label: 'find.openReplace',
      keys: ['Mod+Alt+F'],
      isEnabled: true,
      run: () => actions.open(true),
    },
    { id: 'find.next', section: 'go', label: 'find.next', keys: ['F3'], isEnabled: hasHits, run: () => actions.go(1) },
    {
      id: 'find.previous',
      section: 'go',
      label: 'find.previous',
      keys: ['Shift+F3'],
      isEnabled: hasHits,
      run: () => actions.go(-1),
    },
    option('isCaseSensitive'),
    option('isWholeWord'),
    option('isExpression'),
  ]);
}
