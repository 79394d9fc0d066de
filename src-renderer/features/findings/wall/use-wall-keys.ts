import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../../ui/is-composing.ts';
import { selectFindings, viewFindings } from '../findings-state.ts';
import type { ShownFindings } from '../move-findings.ts';
import { useFindingActions } from '../use-finding-actions.ts';
import { useMoveFindings } from '../use-move-findings.ts';
import type { WallFocus, WallPlace } from './use-wall-focus.ts';
import { turnSelected } from './use-wall-pointer.ts';
import type { WallColumn } from './wall-columns.ts';
import { cardTowards, columnBeside } from './wall-moves.ts';

interface WallKeys extends ShownFindings {
  readonly columns: readonly WallColumn[];
  /** What is selected. */
  readonly ids: readonly string[];
  readonly focus: WallFocus;
}

/** Arrow keys go from card to card, with Alt they take it along; Space selects, Enter opens. */
export function useWallKeys({ columns, ids, focus, ...shown }: WallKeys) {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const moving = useMoveFindings(shown);
  const { remove } = useFindingActions(shown.findings);

  const goTo = (place: WallPlace | null, isExtending: boolean): boolean => {
    if (!place) return false;
    focus.go(place);
    selectFindings(isExtending ? new Set([...ids, place.findingId]) : new Set([place.findingId]));
    return true;
  };
  const toColumn = (place: WallPlace, step: 1 | -1): boolean => {
    const from = columns.find(({ id }) => id === place.columnId);
    const to = columnBeside(columns, place.columnId, step);
    if (!from || !to) return false;
    const moved = ids.includes(place.findingId) ? ids : [place.findingId];
    moving.toGroup(moved, from, to, null);
    focus.go({ columnId: to.id, findingId: place.findingId });
    say(t('findings.moved', { column: to.title }));
    return true;
  };
  const act = (event: KeyboardEvent, place: WallPlace): boolean => {
    const { key, altKey, shiftKey } = event;
    if (altKey && key === 'ArrowLeft') return toColumn(place, -1);
    if (altKey && key === 'ArrowRight') return toColumn(place, 1);
    const meant = ids.includes(place.findingId) ? ids : [place.findingId];
    if (altKey) return key.startsWith('Arrow') && moving.key(meant, place.columnId, key);
    if (key === 'Delete' || key === 'Backspace') remove(meant);
    else if (key === 'Enter') viewFindings('page');
    else if (key === ' ') turnSelected(ids, place, focus);
    else return goTo(cardTowards(columns, place, key), shiftKey);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCard = event.target instanceof Element && event.target.matches('[data-card]');
    if (!isCard || isComposing(event) || !focus.place || event.ctrlKey || event.metaKey) return;
    if (!act(event, focus.place)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onKeyDown, said };
}
