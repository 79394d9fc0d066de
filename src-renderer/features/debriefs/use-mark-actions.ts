import { useTranslation } from 'react-i18next';
import type { DebriefItem, DebriefKind, MarkedPassage } from '../../../src-main/shared/contract/debriefs.ts';
import { useCall } from '../../api/use-call.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { chooseItem } from './debriefs-state.ts';

export interface MarkActions {
  link(passageId: string): (itemId: string) => void;
  /** Makes a line of the words, which stands on them. */
  write(mark: MarkedPassage): (kind: DebriefKind) => void;
  remove(mark: MarkedPassage): void;
}

const longestLine = 2_000;

/** What can be done with words that were marked. Ticking off what was followed up takes its mark away; undo brings it back. */
export function useMarkActions(sessionId: string, items: readonly DebriefItem[]): MarkActions {
  const { t } = useTranslation();
  const add = useCall('debriefs.add');
  const link = useNoticedWork(async (client, { id, passageId }: { id: string; passageId: string }) => {
    const { added } = await client.call('debriefs.link', { id, passageIds: [passageId] });
    const text = items.find((item) => item.id === id)?.text ?? '';
    return { message: added === 0 ? t('debriefs.linkedAlready') : t('debriefs.linkedTo', { text }) };
  });
  const remove = useNoticedWork(async (client, { markId, kind }: MarkedPassage) => {
    await client.call('marks.delete', { ids: [markId] });
    return { message: t(kind === 'follow-up' ? 'debriefs.tickedOff' : 'debriefs.unmarked') };
  });
  return {
    link: (passageId) => (id) => {
      chooseItem(id);
      link.mutate({ id, passageId });
    },
    write: (mark) => (kind) =>
      add.mutate(
        { sessionId, kind, text: mark.text.trim().slice(0, longestLine), passageIds: [mark.passageId] },
        { onSuccess: ({ id }) => chooseItem(id) },
      ),
    remove: (mark) => remove.mutate(mark),
  };
}
