import type { CardSource } from '../../src-main/shared/contract/boards.ts';

/** What dragged things carry that can become cards: their sources, as a JSON array. */
export const cardDragType = 'application/x-motif-cards';

export const printDraggedCards = (sources: readonly CardSource[]): string => JSON.stringify(sources);

/** What becomes a card of what is let go; empty where nothing does. */
export function draggedCards(transfer: Pick<DataTransfer, 'getData'>): readonly CardSource[] {
  const carried = transfer.getData(cardDragType);
  return carried === '' ? [] : (JSON.parse(carried) as CardSource[]);
}

export function dragCards(transfer: DataTransfer, sources: readonly CardSource[], text: string): void {
  transfer.setData(cardDragType, printDraggedCards(sources));
  transfer.setData('text/plain', text);
  transfer.effectAllowed = 'copy';
}
