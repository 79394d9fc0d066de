import { X } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import type { PassageActions } from './use-passage-actions.ts';

interface SelectionBarProps {
  readonly count: number;
  readonly actions: PassageActions;
  onRecode(): void;
  /** Where the picker for another code opens. */
  readonly recodeRef: Ref<HTMLButtonElement>;
}

/** What can be done with the selected passages, docked under their list. */
export function SelectionBar({ count, actions, onRecode, recodeRef }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <ActionBar label={t('passages.selection')} count={t('passages.selected', { count })} isCentred>
      <MenuTrigger label={t('passages.addTo.label')} placement="top start" entries={useAddEntries(actions)}>
        <Button variant="primary">{t('passages.addTo.label')}</Button>
      </MenuTrigger>
      <Button ref={recodeRef} variant="quiet" onPress={onRecode}>
        {t('passages.recode')}
      </Button>
      <Button variant="quiet" onPress={actions.copy}>
        {t('passages.copy')}
      </Button>
      <Button variant="quiet" onPress={actions.remove}>
        {t('passages.remove')}
      </Button>
      <IconButton
        label={t('passages.selectNone')}
        shortcut="Escape"
        icon={<X size={16} strokeWidth={1.5} />}
        tooltipPlacement="top"
        onPress={actions.clear}
      />
    </ActionBar>
  );
}

function useAddEntries(actions: PassageActions): readonly MenuEntry[] {
  const { t } = useTranslation();
  const item = (
    id: 'finding' | 'board' | 'journey' | 'persona',
    shortcut: string,
    onAction: () => void,
  ): MenuEntry => ({
    kind: 'item',
    id,
    label: t(`passages.addTo.${id}`),
    shortcut,
    onAction,
  });
  return [
    item('finding', 'Shift+Q', actions.addToFinding),
    item('board', 'Shift+B', actions.toBoard),
    item('journey', 'Shift+J', actions.toJourney),
    item('persona', 'Shift+T', actions.toPersona),
  ];
}
