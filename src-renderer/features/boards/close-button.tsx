import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { selectNothing } from './board-state.ts';

export function CloseButton({ onPress = selectNothing }: { onPress?(): void }) {
  const { t } = useTranslation();
  return (
    <IconButton
      label={t('boards.inspector.close')}
      size="small"
      icon={<X size={16} strokeWidth={1.5} />}
      onPress={onPress}
    />
  );
}
