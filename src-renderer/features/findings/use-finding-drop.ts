import { useRef } from 'react';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cardDragType, draggedCards } from '../../workspace/card-drag.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { evidenceOfCards } from './evidence/evidence-of-cards.ts';
import { draggedFindings, findingDragType, noteDraggedFindings, spotAt } from './finding-drag.ts';
import type { DropSpot } from './finding-drag.ts';
import type { ShownFindings } from './move-findings.ts';
import { useMoveFindings } from './use-move-findings.ts';

interface Quotes {
  readonly id: string;
  readonly isAgainst: boolean;
  readonly carried: string;
}

/** Findings are dragged within a list or a wall, and passages onto a finding; with Alt they come to stand against it. */
export function useFindingDrop(shown: ShownFindings, selectedIds: readonly string[]) {
  const { t } = useTranslation();
  const move = useMoveFindings(shown);
  const marked = useRef<HTMLElement | null>(null);
  const add = useNoticedWork(async (client, { id, isAgainst, carried }: Quotes) => {
    const sources = evidenceOfCards(draggedCards({ getData: () => carried }));
    const side = isAgainst ? 'against' : 'for';
    const { added } = await client.call('findings.addEvidence', { id, side, ...sources });
    return { message: added === 0 ? t('findings.quotesKnown') : t('findings.quotesAdded', { count: added }) };
  });
  const mark = (spot: DropSpot | null) => {
    if (marked.current && marked.current !== spot?.element) delete marked.current.dataset['drop'];
    if (spot) spot.element.dataset['drop'] = spot.side;
    marked.current = spot?.element ?? null;
  };
  const meant = ({ target, clientY, dataTransfer }: DragEvent): DropSpot | null => {
    if (draggedFindings()) return spotAt(target, clientY, false);
    return dataTransfer.types.includes(cardDragType) ? spotAt(target, clientY, true) : null;
  };
  const onDragStart = (event: DragEvent) => {
    const spot = spotAt(event.target, event.clientY, true);
    if (!spot?.findingId) return;
    const { findingId: id, groupId } = spot;
    const ids = selectedIds.includes(id) ? selectedIds : [id];
    noteDraggedFindings({ ids, groupId });
    event.dataTransfer.setData(findingDragType, JSON.stringify(ids));
    event.dataTransfer.setData('text/plain', shown.findings.find((finding) => finding.id === id)?.title ?? '');
    event.dataTransfer.effectAllowed = 'move';
  };
  const onDragOver = (event: DragEvent) => {
    const spot = meant(event);
    mark(spot);
    if (spot) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const spot = meant(event);
    const findings = draggedFindings();
    onDragEnd();
    if (!spot) return;
    event.preventDefault();
    if (findings) return move.drop(findings, spot);
    const carried = event.dataTransfer.getData(cardDragType);
    if (spot.findingId && carried !== '') add.mutate({ id: spot.findingId, isAgainst: event.altKey, carried });
  };
  const onDragEnd = () => {
    mark(null);
    noteDraggedFindings(null);
  };
  const onDragLeave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) mark(null);
  };
  return { onDragStart, onDragOver, onDrop, onDragEnd, onDragLeave };
}
