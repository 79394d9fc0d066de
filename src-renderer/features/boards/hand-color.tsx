import { useTranslation } from 'react-i18next';
import { codeColorName } from '../../../src-main/shared/domain/code-colors.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ColorDot } from '../../ui/color-dot.tsx';
import { ColorPicker } from '../../ui/color-picker.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useCodeColor } from '../../workspace/code-color.ts';
import styles from './hand-color.module.css';
import { colorCardsBy } from './board-state.ts';
import type { BoardSelection } from './board-state.ts';
import { Fact } from './fact-list.tsx';
import { handColors } from './hand-colors.ts';
import type { ShownBoard } from './shown-board.ts';

interface HandColorProps {
  readonly board: ShownBoard;
  readonly selection: BoardSelection;
}

/** The colour that cards and clusters were given by hand, and the choice of another for all of them at once. */
export function HandColor({ board, selection }: HandColorProps) {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const { mutate: update } = useCall('boards.updateCards');
  const { cardIds, clusterIds } = selection;
  const [color = null, ...others] = colorsOf(board, selection);
  const give = (chosen: number | null) => {
    update({ ids: [...cardIds], clusterIds: [...clusterIds], color: chosen });
    if (cardIds.size > 0) colorCardsBy({ kind: 'hand' });
  };
  const nameOf = (index: number | null) =>
    index === null ? t('boards.inspector.noColor') : t(`codes.color.${codeColorName(index)}`);
  const isMixed = others.length > 0;
  const shown = isMixed ? t('boards.inspector.severalColors') : nameOf(color);
  const trigger = (
    <Button size="small" variant="quiet" label={`${t('boards.inspector.color')}: ${shown}`}>
      {!isMixed && color !== null && <ColorDot color={colorOf(color).solid} />}
      {shown}
    </Button>
  );
  return (
    <Fact name={t('boards.inspector.color')}>
      <span className={styles.trigger}>
        <Popover label={t('boards.inspector.color')} trigger={trigger}>
          <div className={styles.choice}>
            <ColorPicker
              label={t('boards.inspector.color')}
              columns={6}
              swatches={handColors.map((id) => ({ id, color: colorOf(id).solid, name: nameOf(id) }))}
              value={isMixed ? null : color}
              onChange={give}
              autoFocus
            />
            <Button size="small" variant="quiet" isDisabled={!isMixed && color === null} onPress={() => give(null)}>
              {t('canvas.noColor')}
            </Button>
          </div>
        </Popover>
      </span>
    </Fact>
  );
}

function colorsOf(board: ShownBoard, { cardIds, clusterIds }: BoardSelection): ReadonlySet<number | null> {
  return new Set([
    ...[...cardIds].map((id) => board.placeOf.get(id)?.color ?? null),
    ...[...clusterIds].map((id) => board.clusterOf.get(id)?.cluster.color ?? null),
  ]);
}
