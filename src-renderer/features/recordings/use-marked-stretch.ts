import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bringIntoSight, selectRange } from '../../editor/reading-editor.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { findCommand } from '../../workspace/commands.ts';
import { showPassage } from '../../workspace/navigation.ts';
import { noteCodeUse } from '../../workspace/recent-codes.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { PlayedRecording } from './player-props.ts';
import { mark } from './player.ts';
import type { Marked } from './player.ts';

interface Wanted {
  readonly code: CodeChoice | null;
}

/** Makes a line of the text of what is marked: coded, or to be written. */
export function useMarkedStretch({ content, recording, editor, isEditing }: PlayedRecording, stretch: Marked | null) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const documentId = content.id;
  // What is typed takes the place of the line's times, and is coded as they are.
  const takeInHand = (place: { readonly start: number; readonly end: number }) => {
    if (!editor) return;
    if (!isEditing) findCommand('texts.correct')?.run();
    setTimeout(() => {
      selectRange(editor, place);
      bringIntoSight(editor, place.start);
      editor.view.focus();
    });
  };
  const { mutateAsync } = useNoticedWork(async (client, { code }: Wanted) => {
    const { from, to } = stretch ?? { from: 0, to: 0 };
    const time = (at: number) => Math.max(0, Math.round(at + recording.offset));
    const target = code === null ? {} : { code: 'path' in code ? { path: [...code.path] } : code };
    const place = await client.call('turns.addStretch', { documentId, since: time(from), until: time(to), ...target });
    if (code && 'id' in code) noteCodeUse(code.id);
    mark(null);
    await queries.refetchQueries({ predicate: ({ queryKey }) => queryKey[0] === 'documents.content' });
    if (code === null) takeInHand(place);
    else showPassage({ documentId, start: place.start, end: place.end });
    return { message: code === null ? t('recordings.lineMade') : t('recordings.lineCoded') };
  });
  const make = (wanted: Wanted) => {
    if (stretch) mutateAsync(wanted).catch(() => undefined);
  };
  return { code: (code: CodeChoice) => make({ code }), write: () => make({ code: null }) };
}
