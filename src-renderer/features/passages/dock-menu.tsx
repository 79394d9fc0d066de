import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { askForCode } from './passages-state.ts';
import { useGrouping } from './use-grouping.ts';
import { useGroupingChoices } from './use-grouping-choices.ts';
import type { PassageActions } from './use-passage-actions.ts';

interface DockMenuProps {
  readonly actions: PassageActions;
  /** How many are selected; without any, the actions are about the one that was gone to. */
  readonly count: number;
}

const item = (id: string, label: string, onAction: () => void): MenuItemEntry => ({
  kind: 'item',
  id,
  label,
  onAction,
});

/** What can be done with passages beside the document, and how they are grouped. */
export function DockMenu({ actions, count }: DockMenuProps) {
  const { t } = useTranslation();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const grouping = useGroupingEntry();
  const recode = () => askForCode(button?.getBoundingClientRect() ?? null);
  const withPassages: MenuEntry = {
    kind: 'section',
    id: 'with',
    label: count > 0 ? t('passages.selected', { count }) : t('results.withCurrent'),
    entries: [
      item('adjust', t('passages.adjust'), actions.adjust),
      item('recode', t('passages.recode'), recode),
      item('remove', t('passages.remove'), actions.remove),
      item('finding', t('passages.toFinding'), actions.addToFinding),
      item('board', t('boards.toBoard'), actions.toBoard),
      item('journey', t('journeys.toJourney'), actions.toJourney),
      item('persona', t('personas.toPersona'), actions.toPersona),
      item('copy', t('passages.copy'), actions.copy),
    ],
  };
  return (
    <MenuTrigger
      label={t('results.actions')}
      placement="bottom end"
      entries={[withPassages, item('all', t('boards.allToBoard'), actions.allToBoard), grouping]}
    >
      <IconButton
        ref={setButton}
        size="small"
        label={t('results.actions')}
        icon={<MoreHorizontal size={15} strokeWidth={1.5} />}
      />
    </MenuTrigger>
  );
}

function useGroupingEntry(): MenuEntry {
  const { t } = useTranslation();
  const [grouping, setGrouping] = useGrouping();
  const choices = useGroupingChoices();
  return {
    kind: 'section',
    id: 'grouping',
    label: t('passages.grouping'),
    selectedId: grouping,
    entries: choices.map(({ id, name }) => item(id, name, () => setGrouping(id))),
  };
}
