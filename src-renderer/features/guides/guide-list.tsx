import { ClipboardPaste, Copy, FileInput, PencilLine, Plus, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { ListPane, PaneFoot, PaneNote, PaneScroll } from '../../ui/list-pane.tsx';
import { List } from '../../ui/list.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { showGuide } from '../../workspace/navigation.ts';
import { openGuideImport } from './guide-import-state.ts';
import { useGuideActions } from './use-guide-actions.ts';
import { useGuideFacts } from './use-guide-facts.ts';
import { useGuides } from './use-guides.ts';

type MenuWord = 'rename' | 'copy' | 'copyMarkdown' | 'delete';

/** The guides of the project. F2 renames, Delete deletes the one that is shown. */
export function GuideList() {
  const { t } = useTranslation();
  const { guides, shown, isSuccess } = useGuides();
  const actions = useGuideActions(guides);
  const factsOf = useGuideFacts();
  const item = (id: MenuWord, Icon: LucideIcon, onAction: () => void, shortcut?: string): MenuEntry => ({
    kind: 'item',
    id,
    label: t(`guides.menu.${id}`),
    icon: <Icon size={16} strokeWidth={1.5} />,
    onAction,
    isDangerous: id === 'delete',
    ...(shortcut === undefined ? {} : { shortcut }),
  });
  const entriesFor = (target: Element) => {
    const id = target.closest<HTMLElement>('[role=option]')?.dataset['key'];
    if (id === undefined) return [];
    return [
      item('rename', PencilLine, () => actions.rename(id), 'F2'),
      item('copy', Copy, () => actions.copy(id)),
      item('copyMarkdown', ClipboardPaste, () => actions.copyMarkdown(id)),
      item('delete', Trash2, () => actions.remove(id), 'Delete'),
    ];
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[role=option]')?.dataset['key'];
    if (id === undefined || isComposing(event) || (event.key !== 'F2' && event.key !== 'Delete')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'F2') actions.rename(id);
    else actions.remove(id);
  };
  const importButton = (
    <IconButton
      size="small"
      label={t('guides.import')}
      icon={<FileInput size={16} strokeWidth={1.5} />}
      onPress={openGuideImport}
    />
  );
  return (
    <ListPane title={t('guides.title')} end={importButton}>
      {isSuccess && guides.length === 0 && <PaneNote>{t('guides.noGuides')}</PaneNote>}
      {guides.length > 0 && (
        <PaneScroll>
          <ContextMenu label={t('guides.actions')} entriesFor={entriesFor}>
            <div onKeyDownCapture={onKeyDown}>
              <List
                label={t('guides.title')}
                rows={guides.map((row) => ({ id: row.id, label: row.name, secondary: factsOf(row) }))}
                selectedIds={new Set(shown ? [shown.id] : [])}
                onSelectedChange={([id]) => id !== undefined && showGuide(id)}
              />
            </div>
          </ContextMenu>
        </PaneScroll>
      )}
      {guides.length > 0 && (
        <PaneFoot>
          <Button variant="primary" isWide icon={<Plus strokeWidth={1.5} />} onPress={actions.create}>
            {t('guides.create')}
          </Button>
        </PaneFoot>
      )}
    </ListPane>
  );
}
