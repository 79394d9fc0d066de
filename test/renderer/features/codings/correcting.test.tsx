// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useHistoryCommands } from '../../../../src-renderer/app/use-history-commands.ts';
import { presentPlace } from '../../../../src-renderer/editor/highlights.ts';
import { offsetToPosition } from '../../../../src-renderer/editor/text-lines.ts';
import { linesOf, textOf } from '../../../../src-renderer/editor/lines-of.ts';
import { pendingChanges } from '../../../../src-renderer/editor/pending-changes.ts';
import { endEditing } from '../../../../src-renderer/features/codings/edit-mode.ts';
import { ReadingView } from '../../../../src-renderer/features/codings/reading-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { flushPendingWork } from '../../../../src-renderer/workspace/pending-work.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

function Place() {
  useHistoryCommands();
  return <ReadingView />;
}

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(endEditing);

describe('correcting the text', () => {
  let view: EditorView;
  const text = () => textOf(view.state.doc);
  const read = () => hand.core.call('documents.content', { id: hand.study.meeting.id });
  const codings = () => hand.core.call('codings.ofDocument', { documentId: hand.study.meeting.id });
  const place = (words: string) => offsetToPosition(linesOf(view.state.doc), text().indexOf(words));
  const type = (words: string, at: number) => act(() => view.dispatch(view.state.tr.insertText(words, at)));
  const settle = () => act(() => flushPendingWork());

  beforeEach(async () => {
    renderWithCore(hand.core, <Place />);
    const editor = await screen.findByRole('document');
    view = (editor as unknown as { editor: { view: EditorView } }).editor.view;
    act(() => findCommand('texts.correct')?.run());
    await screen.findByRole('textbox', { name: /meeting/i });
  });

  it('shows what is typed at once, and brings it into the project', async () => {
    type('really ', place('keep losing'));
    expect(text()).toContain('I really keep losing it');
    expect((await read()).text).not.toContain('really');
    await settle();
    expect((await read()).text).toBe(text());
    expect(pendingChanges(view.state)).toEqual({ sent: [], waiting: [] });
  });

  it('codes words that are typed inside a coded passage, before and after the project has them', async () => {
    const [coding] = await codings();
    await waitFor(() => expect(presentPlace(view.state, { ...coding!, start: -1 }).start).toBe(coding!.start));
    type('always ', place('keep losing'));
    const shown = presentPlace(view.state, coding!);
    expect(text().slice(shown.start, shown.end)).toBe('I always keep losing it');
    await settle();
    const [kept] = await codings();
    expect(text().slice(kept!.start, kept!.end)).toBe('I always keep losing it');
    expect(presentPlace(view.state, kept!)).toMatchObject({ start: kept!.start, end: kept!.end });
  });

  it('keeps the same editor through typing, undo and redo', async () => {
    type('X', place('Mine'));
    await settle();
    const before = hand.study.meeting.text;
    await act(() => hand.core.call('history.undo', {}));
    await waitFor(() => expect(text()).toBe(before));
    await act(() => hand.core.call('history.redo', {}));
    await waitFor(() => expect(text()).toContain('XMine'));
    expect(view.isDestroyed).toBe(false);
  });

  it('sends what was typed before an undo, which takes just that back', async () => {
    type('first ', place('Mine'));
    await settle();
    type('second ', place('Yellow is fine'));
    act(() => void fireEvent.keyDown(view.dom, { key: 'z', ctrlKey: true }));
    await waitFor(() => expect(text()).not.toContain('second'));
    expect(text()).toContain('first Mine');
  });

  it('sends what was typed when the document is left', async () => {
    type('kept ', place('Mine'));
    act(() => findCommand('texts.correct')?.run());
    await waitFor(async () => expect((await read()).text).toContain('kept Mine'));
  });

  it('sends what was typed when its line or the text is left', async () => {
    type('one ', place('Mine'));
    act(() => void fireEvent.blur(view.dom));
    await waitFor(async () => expect((await read()).text).toContain('one Mine'));
    type('two ', place('Yellow is'));
    act(() => view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1))));
    await waitFor(async () => expect((await read()).text).toContain('two Yellow'));
  });

  it('begins a paragraph of the same turn with Enter', async () => {
    act(() => view.dispatch(view.state.tr.insertText('', place(' but I keep'))));
    fireEvent.keyDown(view.dom, { key: 'Enter' });
    await settle();
    const after = await read();
    expect(after.turns).toHaveLength(hand.study.meeting.turns.length);
  });

  it('takes over what others change meanwhile, and keeps what was typed', async () => {
    type(' END', offsetToPosition(linesOf(view.state.doc), text().length));
    const { length } = (await read()).text;
    const changes = [{ from: 0, to: 0, insert: 'BEGIN ' }];
    await hand.core.call('texts.edit', { documentId: hand.study.meeting.id, length, changes });
    await settle();
    await waitFor(async () => expect((await read()).text).toMatch(/^BEGIN .* END$/s));
    await waitFor(() => expect(text()).toMatch(/^BEGIN .* END$/s));
  });

  it('dispatches and sends nothing while an input method composes', async () => {
    const at = place('keep losing');
    act(() => void view.dom.dispatchEvent(new CompositionEvent('compositionstart')));
    const { length } = (await read()).text;
    const changes = [{ from: length, to: length, insert: ' others' }];
    await act(() => hand.core.call('texts.edit', { documentId: hand.study.meeting.id, length, changes }));
    type('ni hao', at);
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(text()).not.toContain('others');
    expect((await read()).text).not.toContain('ni hao');
    act(() => void view.dom.dispatchEvent(new CompositionEvent('compositionend')));
    await waitFor(() => expect(text()).toContain('others'));
    await settle();
    await waitFor(async () => expect((await read()).text).toBe(text()));
    expect(text()).toContain('ni hao');
  });
});
