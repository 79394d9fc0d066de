import { useCommands } from '../../workspace/commands.ts';
import { writeMemo } from '../../workspace/memo-request.ts';
import { goTo, useNavigation } from '../../workspace/navigation.ts';
import { viewMemos } from './memos-state.ts';
import { useMemoActions } from './use-memo-actions.ts';
import { useMemos } from './use-memos.ts';

// One key for a memo on what is selected: only one of the commands that have it is possible at a time.
const onSelected = ['Mod+Shift+M'];

/** The commands that write memos, wherever the researcher is. */
export function useMemoCommands(): void {
  const { place, documentId, codeId, codingId, participantId } = useNavigation();
  const { memos } = useMemos();
  const { create, writeToday, writeEntry } = useMemoActions(memos);
  const isReading = place === 'documents';
  useCommands('memos', [
    {
      id: 'memos.create',
      section: 'edit',
      label: 'memos.new',
      keys: place === 'memos' ? ['Shift+N', 'Mod+Shift+N'] : ['Mod+Shift+N'],
      isEnabled: true,
      run: create,
    },
    {
      id: 'memos.today',
      section: 'edit',
      label: 'memos.today',
      keys: ['Mod+Shift+J'],
      isEnabled: true,
      run: writeToday,
    },
    { id: 'memos.entry', section: 'edit', label: 'memos.newEntry', isEnabled: true, run: writeEntry },
    {
      id: 'memos.journal',
      section: 'go',
      label: 'memos.commands.journal',
      isEnabled: true,
      run: () => {
        viewMemos('journal');
        goTo('memos');
      },
    },
    {
      id: 'memos.onProject',
      section: 'project',
      label: 'memos.commands.onProject',
      isEnabled: true,
      run: () => writeMemo({ kind: 'project' }),
    },
    {
      id: 'memos.onDocument',
      section: 'document',
      label: 'memos.commands.onDocument',
      keys: codingId === null && codeId === null ? onSelected : [],
      isEnabled: isReading && documentId !== null,
      run: () => documentId !== null && writeMemo({ kind: 'document', documentId }),
    },
    {
      id: 'memos.onCoding',
      section: 'code',
      label: 'memos.commands.onCoding',
      keys: onSelected,
      isEnabled: isReading && codingId !== null,
      run: () => codingId !== null && writeMemo({ kind: 'coding', codingId }),
    },
    {
      id: 'memos.onCode',
      section: 'code',
      label: 'memos.commands.onCode',
      keys: onSelected,
      isEnabled: place !== 'participants' && codeId !== null && (!isReading || codingId === null),
      run: () => codeId !== null && writeMemo({ kind: 'code', codeId }),
    },
    {
      id: 'memos.onParticipant',
      section: 'document',
      label: 'memos.commands.onParticipant',
      keys: onSelected,
      isEnabled: place === 'participants' && participantId !== null,
      run: () => participantId !== null && writeMemo({ kind: 'participant', participantId }),
    },
  ]);
}
