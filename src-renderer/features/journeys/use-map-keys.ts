import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { GridRange } from '../../ui/data-grid/grid-types.ts';
import { isComposing } from '../../ui/is-composing.ts';
import type { JourneyMap } from './journey-map.ts';
import type { HeadingPlace } from './journeys-state.ts';
import { cellBox, cornerAt, everything, headingAt, isWide, movedSelection, tabbedSelection } from './map-moves.ts';
import type { CellActions } from './use-cell-actions.ts';
import type { Direction, HeadingActions } from './use-heading-actions.ts';

export interface MapKeys {
  readonly map: JourneyMap;
  readonly range: GridRange;
  /** Words are being written: the keys are theirs. */
  readonly isWriting: boolean;
  readonly cells: CellActions;
  readonly headings: HeadingActions;
  go(range: GridRange): void;
  /** Opens what the cell or the heading is edited with. */
  begin(): void;
  /** Edits the words, also where something else would be opened. */
  beginText(): void;
  openFirst(): void;
}

/** What keys do in a map while nothing is written in it. */
export function useMapKeys(keys: MapKeys): (event: KeyboardEvent) => void {
  const lastKey = useRef('');
  return (event) => {
    const before = lastKey.current;
    lastKey.current = before === 'Escape' && event.key === 'Shift' ? before : event.key;
    // Tab after Escape leaves the map, as it leaves any grid.
    const isLeaving = event.key === 'Tab' && before === 'Escape';
    if (isComposing(event) || keys.isWriting || isLeaving || !actOn(keys, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function actOn(keys: MapKeys, event: KeyboardEvent): boolean {
  const { map, range, go } = keys;
  const isMod = event.ctrlKey || event.metaKey;
  const step = (next: GridRange | null) => {
    if (next) go(next);
    return next !== null;
  };
  if (event.altKey) return moveHeading(keys, event.key);
  if (event.key === 'Tab') return step(tabbedSelection(map, range, event.shiftKey));
  if (event.key === 'Escape') return isWide(range) && step({ anchor: range.anchor, head: range.anchor });
  if (isMod && event.key.toLowerCase() === 'a') return step(everything(map));
  if (actOnCells(keys, event.key, isMod)) return true;
  return step(movedSelection(map, range, { key: event.key, isMod, isShift: event.shiftKey }));
}

function actOnCells({ map, range, cells, headings, ...keys }: MapKeys, key: string, isMod: boolean): boolean {
  const heading = headingAt(map, range);
  if (key === 'Enter' && isMod) keys.openFirst();
  else if (key === 'Enter') keys.begin();
  else if (key === 'F2') keys.beginText();
  else if (key !== 'Delete' && key !== 'Backspace') return false;
  else if (heading && !isWide(range)) headings.remove(heading);
  else cells.clear(cellBox(map, range));
  return true;
}

const moves: Readonly<Record<string, readonly [HeadingPlace['kind'], Direction]>> = {
  ArrowLeft: ['stage', 'back'],
  ArrowRight: ['stage', 'forward'],
  ArrowUp: ['lane', 'back'],
  ArrowDown: ['lane', 'forward'],
};

function moveHeading({ map, range, headings }: MapKeys, key: string): boolean {
  const [kind, direction] = moves[key] ?? [];
  const { laneId, stageId } = cornerAt(map, range.anchor);
  const id = kind === 'stage' ? stageId : kind === 'lane' ? laneId : null;
  if (kind && direction && id !== null) headings.move({ kind, id }, direction);
  return id !== null;
}
