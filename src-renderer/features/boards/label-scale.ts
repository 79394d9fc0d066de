import type { TFunction } from 'i18next';
import type { AxisTick } from '../../../src-main/shared/domain/arrange-by-axes.ts';
import type { Band } from '../../../src-main/shared/domain/axis-bands.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import { formatTime } from '../../workspace/format-place.ts';
import type { ArrangedScale } from './arrange-board.ts';
import type { BoardScale, ScaleSide } from '../../../src-main/shared/contract/board-scale.ts';
import type { CardAxis } from './card-axes.ts';

interface Axes {
  readonly x: CardAxis;
  readonly y: CardAxis;
}

/** The words of what places mean. */
export function labelScale(t: TFunction, scale: ArrangedScale, { x, y }: Axes): BoardScale | null {
  if (scale.kind === 'axes') return { frame: scale.frame, across: side(t, x, scale.x), down: side(t, y, scale.y) };
  const frame = boxAround(scale.lanes);
  if (!frame) return null;
  const times = scale.ticks.map(({ time, x: at }) => ({ label: formatTime(time), start: at, end: at }));
  const lanes = scale.lanes.map(({ lane, y: start, height }, index) => ({
    label: lane || t('boards.arrange.noDocument'),
    start,
    end: scale.lanes[index + 1]?.y ?? start + height,
  }));
  return { frame, across: { name: null, marks: times }, down: { name: null, marks: lanes } };
}

function side(t: TFunction, axis: CardAxis, ticks: readonly AxisTick[]): ScaleSide {
  const marks = ticks.map(({ band, start, end }) => ({ label: bandLabel(t, axis, band), start, end }));
  return { name: axisName(t, axis), marks };
}

/** An attribute's own name, else words for what is counted. */
export function axisName(t: TFunction, { id, name }: CardAxis): string {
  if (name !== null) return name;
  if (id === 'frequency') return t('boards.arrange.axis.frequency');
  return id === 'dots' ? t('boards.arrange.axis.dots') : t('boards.arrange.axis.severity');
}

function bandLabel(t: TFunction, { isYesNo }: CardAxis, band: Band): string {
  if (band.kind === 'none') return t('boards.arrange.none');
  if (band.kind === 'range') return `${signed(band.from)}–${signed(band.to)}`;
  if (isYesNo) return t(band.value === 'true' ? 'queries.yes' : 'queries.no');
  return signed(band.value);
}

const signed = (value: number | string): string =>
  typeof value === 'number' ? String(value).replace(/^-/, '−') : value;
