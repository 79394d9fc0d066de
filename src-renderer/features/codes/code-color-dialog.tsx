import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { codeColorIds, codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ColorPicker } from '../../ui/color-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';

/** A colour is tried first and taken as one step. */
export function CodeColorDialog({ code, onClose }: { readonly code: Code; onClose(): void }) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const update = useCall('codes.update');
  const [color, setColor] = useState(code.color);
  const swatches = codeColorIds.map((id) => ({
    id,
    color: colorOf(id).solid,
    name: t(`codes.color.${codeColorName(id)}`),
  }));
  const apply = () => {
    if (color !== code.color) update.mutate({ id: code.id, color });
    onClose();
  };
  return (
    <Dialog
      size="small"
      title={t('codes.colorTitle', { name: code.name })}
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
      />
    </Dialog>
  );
}
