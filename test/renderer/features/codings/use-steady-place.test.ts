// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineElement } from '../../../../src-renderer/editor/line-element.ts';
import { nearWindow } from '../../../../src-renderer/editor/near-state.ts';
import { createReadingEditor } from '../../../../src-renderer/editor/reading-editor.ts';
import type { ReadingEditor } from '../../../../src-renderer/editor/reading-editor.ts';
import type { ShownCoding } from '../../../../src-renderer/features/codings/use-codings.ts';
import { useSteadyPlace } from '../../../../src-renderer/features/codings/use-steady-place.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { noteReadingPlace, useOpenDocuments } from '../../../../src-renderer/workspace/open-documents.ts';
import '../../../helpers/jsdom-gaps.ts';

const text = Array.from({ length: 200 }, (_none, line) => `Line ${line} of the talk.`).join('\n');
const lineAt = (line: number) => text.indexOf(`Line ${line} of`);

/** The room of the window, where jsdom has none: lines of one height, in a scroller of some width. */
const room = { width: 800, lineHeight: 30 };
const resizings = new Set<() => void>();

class Resizing {
  private readonly told: () => void;
  constructor(told: () => void) {
    this.told = told;
  }
  observe() {
    resizings.add(this.told);
  }
  unobserve() {}
  disconnect() {
    resizings.delete(this.told);
  }
}

function resize(width: number, lineHeight: number): void {
  Object.assign(room, { width, lineHeight });
  resizings.forEach((told) => told());
}

describe('useSteadyPlace', () => {
  let editor: ReadingEditor;
  let scroller: HTMLElement;
  const topOf = (line: number) => line * room.lineHeight;
  const lineOf = (element: Element) =>
    editor ? editor.lines.findIndex((_line, index) => lineElement(editor.view, index) === element) : -1;

  beforeEach(() => {
    vi.stubGlobal('ResizeObserver', Resizing);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const line = lineOf(this);
      const top = this === scroller ? 0 : Math.max(0, line) * room.lineHeight - scroller.scrollTop;
      return new DOMRect(0, top, room.width, line === -1 ? 600 : room.lineHeight);
    });
    Range.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList;
    Object.assign(room, { width: 800, lineHeight: 30 });
    scroller = document.createElement('div');
    Object.defineProperty(scroller, 'clientWidth', { get: () => room.width });
    document.body.append(scroller);
    editor = createReadingEditor({
      content: { text, turns: [], speakers: [], headings: [] },
      place: scroller,
      scroller,
      className: '',
      requests: { joinTurn: () => undefined, history: () => undefined, leave: () => undefined },
      onTyped: () => undefined,
    });
  });
  afterEach(() => {
    editor.destroy();
    scroller.remove();
    resizings.clear();
    useOpenDocuments.setState(useOpenDocuments.getInitialState(), true);
    useNavigation.setState(useNavigation.getInitialState(), true);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const steady = (codings: readonly ShownCoding[] = []) => renderHook(() => useSteadyPlace(editor, 'meeting', codings));

  it('keeps what was read at the top when another width wraps the lines anew', () => {
    noteReadingPlace('meeting', { offset: lineAt(120), selection: null });
    steady();
    resize(500, 60);
    expect(scroller.scrollTop).toBe(topOf(120));
  });

  it('follows what is read now, and not where it was when the document was opened', () => {
    steady();
    noteReadingPlace('meeting', { offset: lineAt(70), selection: null });
    resize(500, 60);
    expect(scroller.scrollTop).toBe(topOf(70));
  });

  it('leaves the scrolling alone where only the height has changed', () => {
    noteReadingPlace('meeting', { offset: lineAt(120), selection: null });
    steady();
    scroller.scrollTop = 77;
    resize(800, 30);
    expect(scroller.scrollTop).toBe(77);
  });

  it('keeps the head of the document in sight at its beginning', () => {
    noteReadingPlace('meeting', { offset: 0, selection: null });
    steady();
    resize(500, 60);
    expect(scroller.scrollTop).toBe(0);
  });

  it('brings a selected coding into sight that has gone out of it', () => {
    Element.prototype.scrollIntoView = () => undefined;
    editor.view.coordsAtPos = () => new DOMRect();
    noteReadingPlace('meeting', { offset: lineAt(10), selection: null });
    useNavigation.setState({ codingId: 'coding' });
    steady([{ id: 'coding', start: lineAt(190) } as ShownCoding]);
    resize(500, 60);
    expect(nearWindow(editor.view.state).to).toBeGreaterThan(190);
  });

  it('does nothing after the document is left', () => {
    noteReadingPlace('meeting', { offset: lineAt(120), selection: null });
    steady().unmount();
    resize(500, 60);
    expect(scroller.scrollTop).toBe(0);
  });
});
