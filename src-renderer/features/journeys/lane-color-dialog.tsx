import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeColorIds, codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import { Button } from '../../ui/button.tsx';
import { ColorPicker } from '../../ui/color-picker.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import type { JourneyMap } from './journey-map.ts';
import { useHeadingActions } from './use-heading-actions.ts';

interface LaneColorDialogProps {
  readonly map: JourneyMap;
  readonly laneId: string;
  onClose(): void;
}

/** A lane's colour is tried first and taken as one step. */
export function LaneColorDialog({ map, laneId, onClose }: LaneColorDialogProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const actions = useHeadingActions(map);
  const lane = map.journey.lanes.find(({ id }) => id === laneId);
  const [color, setColor] = useState(lane?.color ?? 0);
  const take = (next: number | null) => {
    if (lane && lane.color !== next) actions.color(laneId, next);
    onClose();
  };
  return (
    <Dialog
      size="small"
      title={t('journeys.colorTitle', { name: lane?.name ?? '' })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => take(null)}>{t('journeys.noColor')}</Button>
          <Button variant="primary" onPress={() => take(color)}>
            {t('codes.colorApply')}
          </Button>
        </>
      }
    >
      <ColorPicker
        label={t('codes.colorField')}
        swatches={codeColorIds.map((id) => ({
          id,
          color: colorOf(id).solid,
          name: t(`codes.color.${codeColorName(id)}`),
        }))}
        value={color % codeColorIds.length}
        onChange={setColor}
        onApply={() => take(color)}
        autoFocus
      />
    </Dialog>
  );
}
