import { Ban, CalendarCheck, Copy, FileText, Merge, PencilLine, Send, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { showSession } from '../../workspace/navigation.ts';
import { askForNotes } from '../../workspace/notes-request.ts';
import { chooseDocument } from './sessions-state.ts';
import type { SessionActions } from './use-session-actions.ts';

type MenuWord =
  'rename' | 'copy' | 'cancel' | 'restore' | 'delete' | 'linkDocument' | 'unlinkDocument' | 'handOut' | 'merge';

/** What can be done with a session, as a menu. */
export function useSessionEntries(actions: SessionActions): (session: SessionSummary) => readonly MenuEntry[] {
  const { t } = useTranslation();
  const item = (id: MenuWord, Icon: LucideIcon, onAction: () => void, shortcut?: string): MenuItemEntry => ({
    kind: 'item',
    id,
    label: t(`sessions.menu.${id}`),
    icon: <Icon size={16} strokeWidth={1.5} />,
    onAction,
    isDangerous: id === 'delete',
    ...(shortcut === undefined ? {} : { shortcut }),
  });
  return ({ id, name, state, documentId }) => [
    item('rename', PencilLine, () => actions.rename(id), 'F2'),
    item('copy', Copy, () => actions.copy(id)),
    documentId === null
      ? item('linkDocument', FileText, () => {
          showSession(id);
          chooseDocument(true);
        })
      : item('unlinkDocument', FileText, () => actions.unlinkDocument(id)),
    item('handOut', Send, () => askForNotes({ kind: 'handOut', session: { id, name } })),
    item('merge', Merge, () => askForNotes({ kind: 'merge', session: { id, name } })),
    state === 'cancelled'
      ? item('restore', CalendarCheck, () => actions.setCancelled(id, false))
      : item('cancel', Ban, () => actions.setCancelled(id, true)),
    { kind: 'separator', id: 'last' },
    item('delete', Trash2, () => actions.remove(id), 'Delete'),
  ];
}
