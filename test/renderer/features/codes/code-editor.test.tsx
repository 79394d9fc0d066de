// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CodebookPane } from '../../../../src-renderer/features/codes/codebook-pane.tsx';
import { CodeEditor } from '../../../../src-renderer/features/codes/code-editor.tsx';
import { CodeInspector } from '../../../../src-renderer/features/codes/code-inspector.tsx';
import { useFindingPicker } from '../../../../src-renderer/workspace/finding-picker.ts';
import { inspectCode, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => useFindingPicker.setState({ request: null }));

const codeNow = async (id: string) => (await hand.core.call('codes.tree', {})).find((code) => code.id === id);
const steps = async () => (await hand.core.call('history.state', {})).undoCount;

async function openEditor(codeId: string) {
  const { user, ...view } = renderWithCore(hand.core, <CodeEditor />);
  inspectCode(codeId);
  await screen.findByRole('article', { name: 'Code' });
  return { user, ...view };
}

async function openInspector(codeId: string) {
  const { user } = renderWithCore(hand.core, <CodeInspector />);
  inspectCode(codeId);
  await screen.findByRole('complementary', { name: 'Code inspector' });
  return user;
}

describe('CodeEditor', () => {
  it('saves a definition as one step when its field is left', async () => {
    const { voice } = hand.study.codes;
    const { user } = await openEditor(voice);
    const before = await steps();
    await user.type(screen.getByRole('textbox', { name: 'Definition' }), 'Wants to speak to it');
    expect(await steps()).toBe(before);
    await user.tab();
    await waitFor(async () => expect((await codeNow(voice))?.definition).toBe('Wants to speak to it'));
    expect(await steps()).toBe(before + 1);
  });

  it('saves what was typed when another code is opened', async () => {
    const { voice, answer } = hand.study.codes;
    const { user } = await openEditor(voice);
    await user.type(screen.getByRole('textbox', { name: 'When to use it' }), 'Voices');
    inspectCode(answer);
    await waitFor(async () => expect((await codeNow(voice))?.whenToUse).toBe('Voices'));
    expect((await codeNow(answer))?.whenToUse).toBe('');
  });

  it('shows what undo brings back', async () => {
    const { voice } = hand.study.codes;
    const { user } = await openEditor(voice);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Definition' });
    await user.type(field, 'Wrong');
    await user.tab();
    await waitFor(async () => expect((await codeNow(voice))?.definition).toBe('Wrong'));
    await hand.core.call('history.undo', {});
    await waitFor(() => expect(field.value).toBe(''));
  });

  it('renames by Enter and takes a change back by Escape', async () => {
    const { voice } = hand.study.codes;
    const { user } = await openEditor(voice);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the code' });
    await user.type(field, ' control{Enter}');
    await waitFor(async () => expect((await codeNow(voice))?.name).toBe('Voice control'));
    await user.type(field, 'x{Escape}');
    expect(field.value).toBe('Voice control');
  });

  it('says where the code stands and in which documents it is used', async () => {
    await openEditor(hand.study.codes.answer);
    expect(screen.getByText('Below Need')).toBeTruthy();
    await screen.findByText('2 passages');
    expect(await screen.findByRole('row', { name: 'group' })).toBeTruthy();
  });

  it('counts by document and by who speaks, and shows the passages of the row that is chosen', async () => {
    const { user } = await openEditor(hand.study.codes.need);
    await screen.findByText('5 passages');
    await user.click(await screen.findByRole('row', { name: '王小姐' }));
    await screen.findByText('2 passages in 王小姐');
    expect(screen.queryByText('I keep losing it')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Show all of them' }));
    await screen.findByText('5 passages');
  });

  it('sorts the counts by name', async () => {
    const { user } = await openEditor(hand.study.codes.need);
    const table = await screen.findByRole('grid', { name: 'Participant' });
    const shown = () =>
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    expect(shown()[0]).not.toBe('Anna');
    await user.click(within(table).getByRole('columnheader', { name: 'Participant' }));
    await waitFor(() => expect(shown()[0]).toBe('Anna'));
  });

  it('chooses an example among the passages, and takes it away', async () => {
    const { find } = hand.study.codes;
    // What the page asks is answered in the pane beside it.
    const { user } = renderWithCore(
      hand.core,
      <>
        <CodebookPane />
        <CodeEditor />
      </>,
    );
    inspectCode(find);
    await user.click(await screen.findByRole('link', { name: 'Choose an example…' }));
    await user.type(await screen.findByRole('combobox', { name: 'Choose the example' }), 'losing{Enter}');
    await waitFor(async () => expect((await codeNow(find))?.exampleCodingId).toBe(hand.study.codings[0]));
    await user.click(await screen.findByRole('link', { name: 'No example' }));
    await waitFor(async () => expect((await codeNow(find))?.exampleCodingId).toBeNull());
  });

  it('tells what became of the code, who did it and when', async () => {
    const { colour, voice } = hand.study.codes;
    await openEditor(colour);
    await screen.findByText('Made as “Colour”');
    await hand.core.call('codes.update', { id: colour, name: 'Hue' });
    await screen.findByText('Renamed from “Colour” to “Hue”');
    await hand.core.call('codes.merge', { ids: [voice], intoId: colour });
    await screen.findByText('“Voice” was merged into it, with 1 coding');
    expect(screen.getByText('Voice: Made as “Voice”')).toBeTruthy();
    const events = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(events.filter((words) => words.includes('Researcher · Jan 5, 2026'))).toHaveLength(4);
  });

  it('names the sets of the code and its number key', async () => {
    await openEditor(hand.study.codes.voice);
    await screen.findByRole('link', { name: 'In set Wishes' });
    expect(screen.getByText('3')).toBeTruthy();
  });

  it('opens on the first code while none is chosen', async () => {
    const [first] = await hand.core.call('codes.tree', {});
    inspectCode(null);
    renderWithCore(hand.core, <CodeEditor />);
    await screen.findByRole('article', { name: 'Code' });
    expect(screen.getByDisplayValue(first?.name ?? '')).toBeTruthy();
  });
});

describe('CodeInspector', () => {
  it('goes to a passage that is pressed', async () => {
    const user = await openInspector(hand.study.codes.answer);
    await user.click(await screen.findByRole('button', { name: /使用者只能等/ }));
    expect(useNavigation.getState().documentId).toBe(hand.study.group.id);
  });

  it('shows the memos on codings of the code', async () => {
    const user = await openInspector(hand.study.codes.answer);
    await user.click(await screen.findByRole('tab', { name: /Memos/ }));
    await screen.findByText('重複兩次');
  });

  it('takes the passages to a finding, or to Passages', async () => {
    const user = await openInspector(hand.study.codes.answer);
    await user.click(await screen.findByRole('link', { name: 'Add to finding…' }));
    expect(useFindingPicker.getState().request?.passageIds).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'All in Passages' }));
    const { place, codeIds } = useNavigation.getState();
    expect({ place, codeIds }).toEqual({ place: 'passages', codeIds: [hand.study.codes.answer] });
  });

  it('closes by Escape', async () => {
    const user = await openInspector(hand.study.codes.answer);
    (await screen.findByRole('tab', { name: '2 passages' })).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('goes when its code is deleted', async () => {
    await openInspector(hand.study.codes.answer);
    await hand.core.call('codes.delete', { ids: [hand.study.codes.answer] });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });
});
