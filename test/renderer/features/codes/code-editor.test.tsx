// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
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
    expect(screen.getByText('group')).toBeTruthy();
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
    await hand.core.call('codes.delete', { id: hand.study.codes.answer });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });
});
