import type { ClipboardEvent } from 'react';
import type { Touchpoint } from '../../../src-main/shared/contract/personas.ts';
import type { GridBox } from '../../ui/data-grid/grid-moves.ts';
import { readBlock } from '../../ui/data-grid/grid-text.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { copiedCells, emptiedCells } from './cell-blocks.ts';
import type { JourneyMap } from './journey-map.ts';
import { forgetCut, keepCopied, useJourneysState } from './journeys-state.ts';
import type { CopiedCells } from './journeys-state.ts';
import type { CellActions } from './use-cell-actions.ts';

interface MapClipboard {
  readonly map: JourneyMap;
  readonly box: GridBox;
  readonly isWriting: boolean;
  readonly touchpoints: readonly Touchpoint[];
  readonly cells: CellActions;
}

/** Blocks of cells as spreadsheets write them; within Motif with all that stands behind them. What is cut goes when it is pasted. */
export function mapClipboard({ map, box, isWriting, touchpoints, cells }: MapClipboard) {
  const paste = (text: string) => {
    const ours = oursOf(text);
    cells.paste(
      box,
      ours?.cells ?? readBlock(text).map((row) => row.map((cell) => ({ text: cell }))),
      ours?.cutFrom ?? null,
    );
    if (ours?.cutFrom) forgetCut();
  };
  const onClipboard = (event: ClipboardEvent) => {
    if (isWriting || map.lanes.length === 0 || map.columns.length === 0) return;
    event.preventDefault();
    if (event.type === 'paste') return paste(event.clipboardData.getData('text/plain'));
    const { projectId } = useNavigation.getState();
    const copied = copiedCells(map, box, touchpoints);
    const places = emptiedCells(map, box).map(({ laneId, stageId }) => ({ laneId, stageId }));
    keepCopied({ projectId, ...copied, cutFrom: event.type === 'cut' ? { journeyId: map.journey.id, places } : null });
    event.clipboardData.setData('text/plain', copied.text);
  };
  return { onCopy: onClipboard, onCut: onClipboard, onPaste: onClipboard };
}

const plain = (text: string) => text.replace(/\r\n?/gu, '\n');

/** What was copied here, where the clipboard still holds that. */
function oursOf(text: string): CopiedCells | null {
  const { copied } = useJourneysState.getState();
  const isOurs = copied !== null && copied.projectId === useNavigation.getState().projectId;
  return isOurs && plain(copied.text) === plain(text) ? copied : null;
}
