import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

// The editor reads what was composed a moment after the input method ends.
const settling = 60;

interface Composition {
  isOn: boolean;
  readonly waiting: Set<() => void>;
}

const compositions = new WeakMap<EditorView, Composition>();

/** Whether an input method is writing: nothing is dispatched, decorated or sent until it has ended. */
export const isComposingText = (view: EditorView): boolean => view.composing || compositions.get(view)?.isOn === true;

/** Runs `work` now, or when the input method has ended. The same function waits once. */
export function whenComposed(view: EditorView, work: () => void): void {
  if (isComposingText(view)) compositions.get(view)?.waiting.add(work);
  else work();
}

export const CompositionExtension = Extension.create({
  name: 'composition',
  addProseMirrorPlugins: () => [new Plugin({ view: followComposition })],
});

function followComposition(view: EditorView) {
  const composition: Composition = { isOn: false, waiting: new Set() };
  compositions.set(view, composition);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    composition.isOn = true;
  };
  const settle = () => {
    composition.isOn = false;
    const waiting = [...composition.waiting];
    composition.waiting.clear();
    waiting.forEach((work) => work());
  };
  const end = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, settling);
  };
  view.dom.addEventListener('compositionstart', begin);
  view.dom.addEventListener('compositionend', end);
  return {
    destroy: () => {
      clearTimeout(timer);
      view.dom.removeEventListener('compositionstart', begin);
      view.dom.removeEventListener('compositionend', end);
    },
  };
}
