import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { mapPassages } from '../../src-main/shared/domain/map-passage.ts';
import type { Stretch } from '../../src-main/shared/domain/stretches.ts';
import { changesOf } from './change-of-transaction.ts';
import { drawHighlights } from './draw-highlights.ts';
import type { HighlightState, Highlights } from './highlight-state.ts';
import type { HighlightedPassage } from './layout-highlights.ts';
import { nearWindow } from './near-window.ts';
import type { NearWindow } from './near-window.ts';
import { hasPending, keptChanges, movesPlaces, pendingChanges } from './pending-changes.ts';
import { settleSelection } from './settle-selection.ts';
import { presentPlaces } from './tracked-places.ts';

const none: Highlights = { codings: [], marks: [], selectedId: null, target: null };
const highlightsKey = new PluginKey<HighlightState>('highlights');
const indexes = new WeakMap<Highlights['codings'], ReadonlyMap<string, number>>();

/** `isOld`: the places are of an earlier text; those that are known are better. */
export function showHighlights(view: EditorView, highlights: Highlights, isOld = false): void {
  settleSelection(view);
  const known = highlightsKey.getState(view.state);
  const given = isOld && known ? withKnownPlaces(highlights, known) : highlights;
  view.dispatch(view.state.tr.setMeta(highlightsKey, given).setMeta('addToHistory', false));
}

/** Draws them anew: an input method has ended, under which they only moved. */
export function redrawHighlights(view: EditorView): void {
  const known = highlightsKey.getState(view.state);
  if (known) showHighlights(view, known);
}

/** Where a coding or memo lies in the text as it is shown now; as given where it isn't known. */
export function presentPlace<Passage extends HighlightedPassage>(state: EditorState, passage: Passage): Stretch {
  const value = highlightsKey.getState(state);
  const index = value && indexOf(value).get(passage.id);
  return (index === undefined ? undefined : value?.places[index]) ?? passage;
}

/** Whether places that the core gave may lie elsewhere now. */
export const arePlacesMoved = (state: EditorState): boolean =>
  hasPending(state) || highlightsKey.getState(state)?.isAhead === true;

/** Codings as tints and underlines, made for the lines that are drawn. They are never part of the text. */
export const HighlightsExtension = Extension.create({
  name: 'highlights',
  addProseMirrorPlugins: () => [
    new Plugin<HighlightState>({
      key: highlightsKey,
      state: { init: (_config, state) => place(none, state), apply },
      props: { decorations: (state) => highlightsKey.getState(state)?.decorations },
    }),
  ],
});

function apply(
  transaction: Transaction,
  value: HighlightState,
  before: EditorState,
  state: EditorState,
): HighlightState {
  const given = transaction.getMeta(highlightsKey) as Highlights | undefined;
  if (given) return place(given, state);
  const isMoved = movesPlaces(transaction);
  const isWindowMoved = nearWindow(state) !== value.window && !sameWindow(nearWindow(state), value.window);
  if (!isMoved && !isWindowMoved) return value;
  if (!isMoved) return draw(value, state);
  const moved = move(transaction, value, before, state);
  if (!transaction.docChanged && !isWindowMoved) return moved;
  if (transaction.docChanged && isInnerChange(transaction, value, isWindowMoved)) {
    return { ...moved, decorations: value.decorations.map(transaction.mapping, transaction.doc) };
  }
  return draw(moved, state);
}

function move(
  transaction: Transaction,
  value: HighlightState,
  before: EditorState,
  state: EditorState,
): HighlightState {
  const kept = keptChanges(transaction, before);
  const target =
    value.target && transaction.docChanged ? mapPassages([value.target], changesOf(transaction))[0]! : value.target;
  const { codings, marks } = kept.length === 0 ? value : carried(value, (places) => mapPassages(places, kept));
  const isAhead = value.isAhead || kept.length > 0;
  return {
    ...value,
    codings,
    marks,
    target,
    isAhead,
    places: presentPlaces([...codings, ...marks], pendingChanges(state)),
  };
}

// Under an input method, drawing anew would take away what it is writing into.
function isInnerChange(transaction: Transaction, { places }: HighlightState, isWindowMoved: boolean): boolean {
  if (transaction.getMeta('composition') !== undefined) return true;
  if (isWindowMoved) return false;
  return changesOf(transaction).every(({ from, to }) =>
    places.every(({ start, end }) => (start < from || start > to) && (end < from || end > to)),
  );
}

function place(given: Highlights, state: EditorState): HighlightState {
  const { codings, marks, selectedId, target } = given;
  const places = presentPlaces([...codings, ...marks], pendingChanges(state));
  return draw({ codings, marks, selectedId, target, places, isAhead: false }, state);
}

function draw(value: Omit<HighlightState, 'window' | 'decorations'>, state: EditorState): HighlightState {
  const window = nearWindow(state);
  return { ...value, window, decorations: drawHighlights(state.doc, window, value) };
}

const sameWindow = (one: NearWindow, other: NearWindow) => one.from === other.from && one.to === other.to;

function carried({ codings, marks }: Highlights, map: (places: readonly Stretch[]) => readonly Stretch[]) {
  const move = <Passage extends HighlightedPassage>(passages: readonly Passage[]) => {
    const places = map(passages);
    return passages.map((passage, index) => ({ ...passage, ...places[index] }));
  };
  return { codings: move(codings), marks: move(marks) };
}

function withKnownPlaces(given: Highlights, known: HighlightState): Highlights {
  const index = indexOf(known);
  const all = [...known.codings, ...known.marks];
  const put = <Passage extends HighlightedPassage>(passages: readonly Passage[]): readonly Passage[] =>
    passages.map((passage) => {
      const found = all[index.get(passage.id) ?? -1];
      return found ? { ...passage, start: found.start, end: found.end } : passage;
    });
  return { ...given, codings: put(given.codings), marks: put(given.marks) };
}

function indexOf({ codings, marks }: Highlights): ReadonlyMap<string, number> {
  const known = indexes.get(codings);
  if (known) return known;
  const index = new Map([...codings, ...marks].map(({ id }, place) => [id, place]));
  indexes.set(codings, index);
  return index;
}
