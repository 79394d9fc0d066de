import { useTranslation } from 'react-i18next';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import { gridColumns, usualCard, usualGap } from '../../../../src-main/shared/domain/tidy-grid.ts';
import { isMac, shortcutKeys } from '../../../ui/shortcut-keys.ts';
import { showNotice } from '../../../workspace/notices.ts';
import { freeBox } from '../free-box.ts';
import { readClipboard } from '../read-clipboard.ts';
import type { Pasted } from '../read-clipboard.ts';
import type { ShownBoard } from '../shown-board.ts';
import { useNotePaste } from '../use-note-paste.ts';
import { usePasteEvent } from '../use-paste-event.ts';
import { onCanvas } from './command-place.ts';
import { copiedAs, copiedThings } from './copied.ts';
import type { Copied } from './copied.ts';
import { clusterAt } from './moving.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

interface PastePlace {
  readonly board: ShownBoard;
  readonly actions: CanvasActions;
  somewhere(): Point;
  onShow(box: Box): void;
}

const beside = { x: 24, y: 24 };

/** Pastes cards that were copied here, or lines as notes. What it gives pastes without an event of the clipboard, from a menu. */
export function useCanvasPaste({ board, actions, somewhere, onShow }: PastePlace): () => void {
  const { t } = useTranslation();
  const pasteNotes = useNotePaste(board.boardId);
  const pasteCards = ({ box, boardId, ...selection }: Copied) => {
    const { x, y } = somewhere();
    const isHere = boardId === board.boardId;
    actions.copyTo(selection, isHere ? beside : { x: Math.round(x - box.x), y: Math.round(y - box.y) });
  };
  const paste = (pasted: Pasted) => {
    const copied = copiedAs(pasted.text);
    if (copied) return pasteCards(copied);
    pasteNotes(pasted, (count) => {
      const at = somewhere();
      const cluster = clusterAt(board, at);
      if (cluster) return { clusterId: cluster.id };
      const box = freeBox(board, gridAround(at, count));
      onShow(box);
      return { at: { x: box.x, y: box.y } };
    });
  };
  const deny = () =>
    showNotice({ kind: 'info', message: t('boards.paste.denied', { keys: shortcutKeys('Mod+V', isMac()).join('+') }) });
  usePasteEvent(onCanvas, (data) => paste(readClipboard(data)));
  return () => {
    // Only the browser's own paste may read the clipboard everywhere.
    const reading = navigator.clipboard?.readText?.() ?? Promise.reject(new Error('no clipboard'));
    const copied = copiedThings();
    reading.then(
      (text) => paste({ text, hasPicture: false, hasFile: false }),
      () => (copied ? pasteCards(copied) : deny()),
    );
  };
}

/** The box of so many notes in a grid around where one would be. */
function gridAround({ x, y }: Point, count: number): Box {
  const columns = gridColumns(count);
  const rows = Math.ceil(count / columns);
  const width = columns * (usualCard.width + usualGap) - usualGap;
  const height = rows * (usualCard.height + usualGap) - usualGap;
  return {
    x: Math.round(x - (width - usualCard.width) / 2),
    y: Math.round(y - (height - usualCard.height) / 2),
    width,
    height,
  };
}
