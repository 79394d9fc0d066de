import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { selectOnBoard } from './board-state.ts';
import { mostPasted, pastedNotes } from './pasted-notes.ts';
import type { PastedNotes } from './pasted-notes.ts';
import type { Pasted } from './read-clipboard.ts';

export type NotesPlace = Pick<CallInput<'boards.addCards'>, 'at' | 'clusterId'>;

interface NotesWanted extends PastedNotes, NotesPlace {
  readonly hasPicture: boolean;
}

/** Makes a note of each pasted line, all in one step; what can't become a card is said. */
export function useNotePaste(boardId: string): (pasted: Pasted, placeOf: (count: number) => NotesPlace) => void {
  const { t } = useTranslation();
  const make = useNoticedWork(async (client, { texts, left, hasPicture, ...place }: NotesWanted) => {
    const sources = texts.map((text) => ({ kind: 'note' as const, text }));
    const { ids } = await client.call('boards.addCards', { boardId, sources, ...place });
    selectOnBoard(ids);
    const said = [
      t('boards.paste.made', { count: ids.length }),
      left > 0 && t('boards.paste.left', { count: left, most: mostPasted }),
      hasPicture && t('boards.paste.onlyWords'),
    ];
    return { message: said.filter(Boolean).join(' ') };
  });
  return ({ text, hasPicture, hasFile }, placeOf) => {
    const notes = pastedNotes(text);
    if (notes.texts.length > 0) return make.mutate({ ...notes, hasPicture, ...placeOf(notes.texts.length) });
    const reason = hasPicture ? 'picture' : hasFile ? 'file' : 'nothing';
    showNotice({ kind: 'info', message: t(`boards.paste.${reason}`) });
  };
}
