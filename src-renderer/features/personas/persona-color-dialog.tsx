import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Persona } from '../../../src-main/shared/contract/personas.ts';
import { codeColorIds, codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import { Button } from '../../ui/button.tsx';
import { ColorPicker } from '../../ui/color-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import { chooseColor, usePersonasState } from './personas-state.ts';

interface PersonaColorProps {
  readonly persona: Persona;
  onApply(color: number): void;
}

export function PersonaColorDialog(props: PersonaColorProps) {
  const isOpen = usePersonasState((state) => state.colorId === props.persona.id);
  return isOpen ? <OpenDialog {...props} /> : null;
}

/** A colour is tried first and taken as one step; its curve in journeys has it too. */
function OpenDialog({ persona, onApply }: PersonaColorProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const [color, setColor] = useState(persona.color % codeColorIds.length);
  const swatches = codeColorIds.map((id) => ({
    id,
    color: colorOf(id).solid,
    name: t(`codes.color.${codeColorName(id)}`),
  }));
  const close = () => chooseColor(null);
  const apply = () => {
    if (color !== persona.color) onApply(color);
    close();
  };
  return (
    <Dialog
      size="small"
      title={t('personas.colorTitle', { name: persona.name })}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('personas.cancel')}</Button>
          <Button variant="primary" onPress={apply}>
            {t('personas.apply')}
          </Button>
        </>
      }
    >
      <ColorPicker
        label={t('personas.colorField')}
        swatches={swatches}
        value={color}
        onChange={setColor}
        onApply={apply}
        autoFocus
      />
    </Dialog>
  );
}
