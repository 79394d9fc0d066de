import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../ui/context-menu.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { properties, selectFindings } from './findings-state.ts';
import { useCommandEntries } from './use-command-entries.ts';

interface FindingMenuProps {
  readonly selectedIds: readonly string[];
  readonly children: ReactNode;
}

const ofSeveral = ['findings.compare', 'findings.merge'];

/** What can be done with the finding under the pointer, or with all that are selected with it. */
export function FindingMenu({ selectedIds, children }: FindingMenuProps) {
  const { t } = useTranslation();
  const entriesOf = useCommandEntries();
  const entriesFor = (target: Element): readonly MenuEntry[] => {
    const row = target.closest<HTMLElement>('[data-finding]') ?? target.querySelector<HTMLElement>('[data-finding]');
    const id = target.closest('[role=row], [role=option]') ? row?.dataset['finding'] : undefined;
    if (id === undefined) return [];
    const isAmong = selectedIds.includes(id);
    if (!isAmong) {
      selectFindings(new Set([id]));
      useNavigation.setState({ findingId: id });
    }
    return [
      ...entriesOf(properties.map((property) => `findings.${property}`)),
      { kind: 'separator', id: 'ways' },
      ...entriesOf(isAmong && selectedIds.length > 1 ? ofSeveral : []),
      ...entriesOf(['findings.toBoard', 'findings.present']),
      { kind: 'separator', id: 'last' },
      ...entriesOf(['findings.delete']),
    ];
  };
  return (
    <ContextMenu label={t('findings.actions')} entriesFor={entriesFor}>
      {children}
    </ContextMenu>
  );
}
