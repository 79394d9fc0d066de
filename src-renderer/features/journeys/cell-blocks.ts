import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { Cell, Lane } from '../../../src-main/shared/contract/journeys.ts';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import type { GridBox } from '../../ui/data-grid/grid-moves.ts';
import { printBlock } from '../../ui/data-grid/grid-text.ts';
import type { JourneyMap } from './journey-map.ts';
import type { CopiedCell } from './journeys-state.ts';
import { readTouchpoints } from './read-touchpoints.ts';

export type CellChange = CallInput<'journeys.setCells'>['cells'][number];
/** A cell to paste: of another program it is a text only. */
export type PastedCell = CopiedCell | { readonly text: string };

/** Texts of a curve's cells are numbers that are corrected one by one: blocks leave them alone. */
const takesBlocks = ({ kind }: Lane) => kind !== 'emotions';

const separator = ' · ';

/** The words of a cell as they are copied: names of touchpoints before the text. */
export function cellText(cell: Cell | undefined, touchpoints: readonly Touchpoint[]): string {
  if (!cell) return '';
  const names = cell.touchpointIds.flatMap((id) => touchpoints.find((touchpoint) => touchpoint.id === id)?.name ?? []);
  return [...names, ...(cell.text === '' ? [] : [cell.text])].join(separator);
}

/** As the cell is read: without words of its own it shows those of the first who said something. */
const seenText = (cell: Cell | undefined, touchpoints: readonly Touchpoint[]): string =>
  cellText(cell, touchpoints) || (cell?.evidence[0]?.text ?? '');

const empty: CopiedCell = { text: '', touchpointIds: [], imageId: null, isMoment: false, passageIds: [] };

const copyOf = (cell: Cell | undefined): CopiedCell =>
  cell
    ? {
        text: cell.text,
        touchpointIds: cell.touchpointIds,
        imageId: cell.imageId,
        isMoment: cell.isMoment,
        passageIds: cell.evidence.map(({ passageId }) => passageId),
      }
    : empty;

const rowsOf = <Value>(
  map: JourneyMap,
  { top, bottom, left, right }: GridBox,
  of: (lane: Lane, stageId: string) => Value,
) =>
  map.lanes
    .slice(top, bottom + 1)
    .map((lane) => map.columns.slice(left, right + 1).map(({ stage }) => of(lane, stage.id)));

export function copiedCells(map: JourneyMap, box: GridBox, touchpoints: readonly Touchpoint[]) {
  return {
    text: printBlock(rowsOf(map, box, (lane, stageId) => seenText(map.cellOf(lane.id, stageId), touchpoints))),
    cells: rowsOf(map, box, (lane, stageId) => copyOf(map.cellOf(lane.id, stageId))),
  };
}

/** Empties the cells in which there is something, of all that is in them. */
export const emptiedCells = (map: JourneyMap, box: GridBox): readonly CellChange[] =>
  rowsOf(map, box, (lane, stageId) => ({ lane, stageId }))
    .flat()
    .filter(({ lane, stageId }) => takesBlocks(lane) && map.cellOf(lane.id, stageId) !== undefined)
    .map(({ lane, stageId }) => emptiedCell(lane.id, stageId));

const emptiedCell = (laneId: string, stageId: string): CellChange => ({
  laneId,
  stageId,
  text: '',
  touchpointIds: [],
  image: null,
  isMoment: false,
  passageIds: [],
});

export interface PastedChange {
  readonly laneId: string;
  readonly stageId: string;
  readonly cell: PastedCell;
}

/** Where a block goes from the selection's corner on; one cell fills all that is selected. What lies beyond the map is left out. */
export function pastedCells(
  map: JourneyMap,
  box: GridBox,
  block: readonly (readonly PastedCell[])[],
): readonly PastedChange[] {
  const [one] = block[0] ?? [];
  const isOne = one !== undefined && block.length === 1 && block[0]!.length === 1;
  const filling = isOne ? rowsOf(map, box, () => one) : block;
  return filling.flatMap((row, down) => {
    const lane = map.lanes[box.top + down];
    if (!lane || !takesBlocks(lane)) return [];
    return row.flatMap((cell, right) => {
      const column = map.columns[box.left + right];
      return column ? [{ laneId: lane.id, stageId: column.stage.id, cell }] : [];
    });
  });
}

/** What is written for a text from elsewhere: in a lane of touchpoints, names of touchpoints become them. */
export function textChange(lane: Lane, text: string, touchpoints: readonly Touchpoint[]) {
  return lane.kind === 'touchpoints' ? readTouchpoints(text, touchpoints) : { text };
}
