import type { GridRange } from '../../ui/data-grid/grid-types.ts';
import { showPassage } from '../../workspace/navigation.ts';
import type { JourneyMap } from './journey-map.ts';
import { editCell, openDialog, renameHeading, selectCells, useJourneysState } from './journeys-state.ts';
import { mapClipboard } from './map-clipboard.ts';
import { cellBox, cornerAt, headingAt, movedSelection, rangeOf, tabbedSelection } from './map-moves.ts';
import type { CellActions } from './use-cell-actions.ts';
import { useCellActions } from './use-cell-actions.ts';
import { useHeadingActions } from './use-heading-actions.ts';
import { useTouchpoints } from './use-journey-map.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapPointer } from './use-map-pointer.ts';

export type CommitMove = 'down' | 'right' | 'left' | null;

/** A map to move among, to edit, copy and paste as in a spreadsheet. */
export function useMapGrid(map: JourneyMap, holdFocus: () => void) {
  const { selection, isEditing, renaming } = useJourneysState();
  const touchpoints = useTouchpoints();
  const cells = useCellActions(map);
  const headings = useHeadingActions(map);
  const range = rangeOf(map, selection);
  const isHere = selection?.journeyId === map.journey.id;
  const box = cellBox(map, range);
  const go = ({ anchor, head }: GridRange) => selectCells(map.journey.id, cornerAt(map, anchor), cornerAt(map, head));
  const { beginText, begin, openFirst } = beginnings(map, range, go, cells);
  const isWriting = (isEditing && isHere) || renaming !== null;
  const commitMove = (move: CommitMove) => {
    editCell(false);
    const down = { key: 'ArrowDown', isMod: false, isShift: false };
    const next =
      move === 'down' ? movedSelection(map, range, down) : move && tabbedSelection(map, range, move === 'left');
    if (next) go(next);
  };
  return {
    range,
    box,
    isHere,
    isEditing: isEditing && isHere,
    cells,
    headings,
    go,
    beginText,
    commitMove,
    handlers: {
      onKeyDown: useMapKeys({ map, range, isWriting, cells, headings, go, begin, beginText, openFirst }),
      ...useMapPointer({ map, range, isWriting, go, begin, holdFocus }),
      ...mapClipboard({ map, box, isWriting, touchpoints, cells }),
    },
  };
}

export type MapGrid = ReturnType<typeof useMapGrid>;

function beginnings(map: JourneyMap, range: GridRange, go: (range: GridRange) => void, { chooseImage }: CellActions) {
  const heading = headingAt(map, range);
  const lane = map.lanes[range.anchor.row];
  const column = map.columns[range.anchor.column];
  const beginText = () => {
    if (heading) return renameHeading(heading);
    if (!lane || !column) return;
    go({ anchor: range.anchor, head: range.anchor });
    editCell(true);
  };
  const begin = () => {
    if (heading || !column || !lane || (lane.kind !== 'touchpoints' && lane.kind !== 'images')) return beginText();
    go({ anchor: range.anchor, head: range.anchor });
    if (lane.kind === 'images') return void chooseImage(lane.id, column.stage.id);
    const place = { journeyId: map.journey.id, laneId: lane.id, stageId: column.stage.id };
    openDialog({ kind: 'touchpoints', place });
  };
  const openFirst = () => {
    const [quote] = (lane && column && map.cellOf(lane.id, column.stage.id)?.evidence) || [];
    if (quote) showPassage(quote);
  };
  return { begin, beginText, openFirst };
}
