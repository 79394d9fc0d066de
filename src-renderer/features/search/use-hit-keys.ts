import type { KeyboardEvent, MouseEvent } from 'react';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { showResult } from '../../workspace/dock-results.ts';
import { keyedHit } from './keyed-hit.ts';
import { chooseHit, focusSearch, hitId, selectHits, useSearch } from './search-state.ts';

export const openHit = (hit: SearchHit): void => {
  chooseHit(hit);
  showResult('search', { id: hitId(hit), documentId: hit.documentId, start: hit.start, end: hit.end });
};

function toggle(hit: SearchHit): void {
  const next = new Set(useSearch.getState().selectedIds);
  if (!next.delete(hitId(hit))) next.add(hitId(hit));
  selectHits(next);
}

function extend(hits: readonly SearchHit[], from: number, to: number): void {
  const between = hits.slice(Math.min(from, to), Math.max(from, to) + 1);
  selectHits(new Set([...useSearch.getState().selectedIds, ...between.map(hitId)]));
}

/** Arrows move, Enter goes there, Space ticks, Shift and arrows tick on, Ctrl+A ticks all, Escape none. */
export function useHitKeys(hits: readonly SearchHit[], active: number) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey) return;
    if (actOn(event, hits, active)) event.preventDefault();
  };
  const onPress = (hit: SearchHit, index: number) => (event: MouseEvent) => {
    if (event.shiftKey) extend(hits, active, index);
    else if (event.ctrlKey || event.metaKey) toggle(hit);
    else return openHit(hit);
    chooseHit(hit);
  };
  return { onKeyDown, onPress };
}

function actOn(event: KeyboardEvent, hits: readonly SearchHit[], active: number): boolean {
  const { key } = event;
  const hit = hits[active];
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'a') return false;
    selectHits(new Set(hits.map(hitId)));
    return true;
  }
  if (key === 'Escape' && useSearch.getState().selectedIds.size > 0) selectHits(new Set());
  else if (key === 'Enter' && hit) openHit(hit);
  else if (key === ' ' && hit) toggle(hit);
  else return move(event, hits, active);
  return true;
}

function move({ key, shiftKey }: KeyboardEvent, hits: readonly SearchHit[], active: number): boolean {
  const target = keyedHit(key, active, hits.length);
  if (target === null) return false;
  if (target === 'field') {
    focusSearch('field');
    return true;
  }
  const hit = hits[target];
  if (shiftKey) extend(hits, active, target);
  if (hit) chooseHit(hit);
  return true;
}
