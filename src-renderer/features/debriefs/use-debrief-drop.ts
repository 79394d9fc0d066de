import { useRef } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefItem, DebriefKind } from '../../../src-main/shared/contract/debriefs.ts';
import { useCall } from '../../api/use-call.ts';
import { cardDragType, draggedCards } from '../../workspace/card-drag.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { lineDragType, lineSpotAt } from './line-drag.ts';
import type { LineSpot } from './line-drag.ts';

interface Dropped {
  readonly id: string;
  readonly carried: string;
}

/** Lines are dragged by their numbers, and words onto a line: these are linked to it. */
export function useDebriefDrop(items: readonly DebriefItem[]) {
  const { t } = useTranslation();
  const move = useCall('debriefs.move');
  const marked = useRef<HTMLElement | null>(null);
  const link = useNoticedWork(async (client, { id, carried }: Dropped) => {
    const sources = draggedCards({ getData: () => carried });
    const passageIds = sources.flatMap((source) => (source.kind === 'passage' ? [source.passageId] : []));
    const { added } = await client.call('debriefs.link', { id, passageIds });
    return { message: added === 0 ? t('debriefs.linkedAlready') : t('debriefs.linked', { count: added }) };
  });
  const mark = (spot: LineSpot | null) => {
    if (marked.current && marked.current !== spot?.element) delete marked.current.dataset['drop'];
    if (spot) spot.element.dataset['drop'] = spot.side;
    marked.current = spot?.element ?? null;
  };
  const meant = ({ target, clientY, dataTransfer }: DragEvent): LineSpot | null => {
    if (dataTransfer.types.includes(lineDragType)) return lineSpotAt(target, clientY, false);
    return dataTransfer.types.includes(cardDragType) ? lineSpotAt(target, clientY, true) : null;
  };
  const moveLine = (id: string, { kind, itemId, side }: LineSpot) => {
    const own = items.filter((item) => item.kind === kind);
    const index = own.findIndex((item) => item.id === itemId) + (side === 'after' ? 1 : 0);
    const beforeId = itemId === null ? null : (own[index]?.id ?? null);
    if (beforeId !== id) move.mutate({ id, kind: kind as DebriefKind, beforeId });
  };
  const onDragStart = (event: DragEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['grip'] === undefined) return;
    const id = event.target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? '';
    event.dataTransfer.setData(lineDragType, id);
    event.dataTransfer.setData('text/plain', items.find((item) => item.id === id)?.text ?? '');
    event.dataTransfer.effectAllowed = 'move';
  };
  const onDragOver = (event: DragEvent) => {
    const spot = meant(event);
    mark(spot);
    if (spot) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const spot = meant(event);
    mark(null);
    if (!spot) return;
    event.preventDefault();
    const lineId = event.dataTransfer.getData(lineDragType);
    if (lineId !== '') return moveLine(lineId, spot);
    if (spot.itemId !== null) link.mutate({ id: spot.itemId, carried: event.dataTransfer.getData(cardDragType) });
  };
  const onDragEnd = () => mark(null);
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) mark(null);
  };
  return { onDragStart, onDragOver, onDrop, onDragEnd, onDragLeave };
}
