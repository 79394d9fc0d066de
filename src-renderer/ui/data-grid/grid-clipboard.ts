import type { ClipboardEvent } from 'react';
import { type Cells, copiedText, emptied, pasted } from './block-changes.ts';
import { boxOf } from './grid-moves.ts';
import { readBlock } from './grid-text.ts';
import type { BlockRest, CellChange, GridRange } from './grid-types.ts';

export type GridClipboard = {
  readonly cells: Cells;
  readonly range: GridRange;
  readonly isEditing: boolean;
  readonly send: (changes: readonly CellChange[], rest?: BlockRest | null) => void;
};

/** Blocks to and from the clipboard, as spreadsheets write them; while a cell is edited, it is its text's. */
export const gridClipboard = ({ cells, range, isEditing, send }: GridClipboard) => {
  const onClipboard = (event: ClipboardEvent) => {
    if (isEditing || range.anchor.row < 0) return;
    event.preventDefault();
    const box = boxOf(range);
    if (event.type === 'paste') {
      const block = readBlock(event.clipboardData.getData('text/plain'));
      if (block.length === 0) return;
      const { changes, rest } = pasted(cells, box, block);
      send(changes, rest.rows.length > 0 || rest.columns > 0 ? rest : null);
      return;
    }
    event.clipboardData.setData('text/plain', copiedText(cells, box));
    if (event.type === 'cut') send(emptied(cells, box));
  };
  return { onCopy: onClipboard, onCut: onClipboard, onPaste: onClipboard };
};
