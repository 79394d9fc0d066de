import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCommands } from '../../workspace/commands.ts';
import { openEmptiedList } from '../../workspace/emptied-passages.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { askForCorrectedFile, openVersions } from '../../workspace/text-dialogs.ts';

/** What can be done with the text of the document that is being read. */
export function useTextCommands(): void {
  const { data: documents = [] } = useQuery(callQuery('documents.list', {}));
  const place = useNavigation((state) => state.place);
  const chosen = useNavigation((state) => state.documentId);
  const document = documents.find(({ id }) => id === chosen) ?? documents[0] ?? null;
  const isReading = place === 'documents' && document !== null;
  const command = (id: string, run: (documentId: string) => void) => ({
    id: `texts.${id}`,
    section: 'document' as const,
    label: `texts.command.${id}`,
    labelValues: { name: document?.name ?? '' },
    isEnabled: isReading,
    run: () => document && run(document.id),
  });
  useCommands('texts', [
    command('versions', openVersions),
    command('replaceFile', askForCorrectedFile),
    {
      id: 'texts.emptied',
      section: 'document',
      label: 'texts.command.emptied',
      isEnabled: documents.length > 0,
      run: openEmptiedList,
    },
  ]);
}
