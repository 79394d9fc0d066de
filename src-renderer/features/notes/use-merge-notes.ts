import { useTranslation } from 'react-i18next';
import { useJob } from '../../workspace/activity.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { NoteChoices } from './note-choices.ts';
import { closeMerging } from './notes-state.ts';
import type { Merging } from './notes-state.ts';

/** Makes one of both notes, and says what came of it. */
export function useMergeNotes({ sessionId, path, compared, name }: Merging) {
  const { t } = useTranslation();
  const merge = useJob('notes.merge');
  return useNoticedWork(async (_client, choices: NoteChoices) => {
    const { added, joined } = await merge({
      sessionId,
      path,
      theirSessionId: compared.theirSession.id,
      shift: compared.shift,
      choices: [...choices].map(([theirs, take]) => ({ theirs, take })),
    });
    closeMerging();
    return { message: t('notes.merged', { name, added, joined }) };
  });
}
