import { X } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
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
      <Button variant="primary" onPress={actions.addToFinding}>
        {t('passages.toFinding')}
      </Button>
      <Button variant="quiet" onPress={actions.toBoard}>
        {t('boards.toBoard')}
      </Button>
      <Button variant="quiet" onPress={actions.toJourney}>
        {t('journeys.toJourney')}
      </Button>
      <Button variant="quiet" onPress={actions.toPersona}>
        {t('personas.toPersona')}
      </Button>
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
