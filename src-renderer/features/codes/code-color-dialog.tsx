import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { codeColorIds, codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import { Button } from '../../ui/button.tsx';
import { ColorPicker } from '../../ui/color-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';

interface CodeColorDialogProps {
  readonly codes: readonly Code[];
  onApply(color: number): void;
  onClose(): void;
}

/** A colour is tried first and taken as one step. */
export function CodeColorDialog({ codes, onApply, onClose }: CodeColorDialogProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const [first] = codes;
  const [color, setColor] = useState(first?.color ?? 0);
  const swatches = codeColorIds.map((id) => ({
    id,
    color: colorOf(id).solid,
    name: t(`codes.color.${codeColorName(id)}`),
  }));
  const title =
    codes.length === 1
      ? t('codes.colorTitle', { name: first?.name })
      : t('codes.colorTitleSeveral', { count: codes.length });
  const apply = () => {
    if (codes.some((code) => code.color !== color)) onApply(color);
    onClose();
  };
  return (
    <Dialog
      size="small"
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('codes.cancel')}</Button>
          <Button variant="primary" onPress={apply}>
            {t('codes.colorApply')}
          </Button>
        </>
      }
    >
      <ColorPicker
        label={t('codes.colorField')}
        swatches={swatches}
        value={color % codeColorIds.length}
        onChange={setColor}
        onApply={apply}
        autoFocus
      />
    </Dialog>
  );
}
