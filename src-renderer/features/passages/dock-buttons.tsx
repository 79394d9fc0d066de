import { Download, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { openDock } from '../../workspace/navigation.ts';
import { DockMenu } from './dock-menu.tsx';
import type { PassageActions } from './use-passage-actions.ts';

interface DockButtonsProps {
  readonly actions: PassageActions;
  readonly hasPassages: boolean;
  /** How many are selected. */
  readonly count: number;
  onSave(): void;
}

const icon = { size: 15, strokeWidth: 1.5 };

export function DockButtons({ actions, hasPassages, count, onSave }: DockButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      {hasPassages && (
        <>
          <IconButton size="small" label={t('passages.save')} icon={<Download {...icon} />} onPress={onSave} />
          <DockMenu actions={actions} count={count} />
        </>
      )}
      <IconButton size="small" label={t('results.close')} icon={<X {...icon} />} onPress={() => openDock(null)} />
    </>
  );
}
