import type { EditorView } from '@tiptap/pm/view';
import { roomOf, roomStyle } from './far-room.ts';
import { linesOf } from './lines-of.ts';
import { nearKey } from './near-state.ts';

/** Room above and below the drawn lines, for those that are not: they are in the document, but take no part in the layout. */
export function farSpacers(view: EditorView) {
  const above = document.createElement('div');
  const below = document.createElement('div');
  view.dom.before(above);
  view.dom.after(below);
  let drawn: object | null = null;
  const update = () => {
    const near = nearKey.getState(view.state);
    if (!near || near.drawn === drawn) return;
    drawn = near.drawn;
    const room = roomOf(view.state.doc);
    above.style.height = roomStyle(room, 0, near.from);
    below.style.height = roomStyle(room, near.to, linesOf(view.state.doc).length);
  };
  update();
  return {
    update,
    destroy: () => {
      above.remove();
      below.remove();
    },
  };
}
