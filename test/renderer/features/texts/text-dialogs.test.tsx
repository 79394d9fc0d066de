// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { TextDialogs } from '../../../../src-renderer/features/texts/text-dialogs.tsx';
import { ToastRegion } from '../../../../src-renderer/ui/toast-region.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { reportEmptied, useEmptiedPassages } from '../../../../src-renderer/workspace/emptied-passages.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
/** Reading a file starts a worker. */
const patience = { timeout: 20_000 };

beforeEach(() => {
  notices.clear();
  useEmptiedPassages.setState({ reported: [], isListOpen: false });
});

async function edit(was: string, is: string) {
  const { id } = hand.study.meeting;
  const { text } = await hand.core.call('documents.content', { id });
  const { start, end } = placeOf({ text }, was);
  const changes = [{ from: start, to: end, insert: is }];
  return hand.core.call('texts.edit', { documentId: id, length: text.length, changes });
}

const textNow = async () => (await hand.core.call('documents.content', { id: hand.study.meeting.id })).text;

async function show(files: readonly string[] = []) {
  const host = { chooseFiles: () => Promise.resolve(files) };
  const shown = (
    <>
      <TextDialogs />
      <ToastRegion queue={notices} label="Notices" closeLabel="Close" />
    </>
  );
  const { user } = renderWithCore(hand.core, shown, { host });
  await waitFor(() => expect(findCommand('texts.versions')?.isEnabled).toBe(true));
  return user;
}

const run = (id: string) => act(async () => findCommand(id)?.run());

describe('earlier versions', () => {
  it('are looked at and restored, with a way back', async () => {
    await edit('Mine sits under the sofa.', 'Mine is gone.');
    const user = await show();
    await run('texts.versions');
    const changes = await screen.findByRole('list', { name: 'Changes' });
    expect(within(changes).getAllByRole('listitem')[0]!.textContent).toContain('Ben');
    await user.click(screen.getByRole('radio', { name: 'Text' }));
    expect((await screen.findByRole('document')).textContent).toContain('Mine sits under the sofa.');
    await user.click(screen.getByRole('button', { name: 'Restore this version' }));
    await waitFor(async () => expect(await textNow()).toBe(hand.study.meeting.text));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await textNow()).toContain('Mine is gone.'));
  });

  it('say so where nothing was changed yet', async () => {
    const user = await show();
    await run('texts.versions');
    expect(await screen.findByRole('option', { name: /2026/ })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Changes since' }));
    expect(await screen.findByText('Nothing has changed since.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Restore this version' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('a corrected file', { timeout: 60_000 }, () => {
  it('is compared first, then takes the place of the text', async () => {
    const path = hand.core.file('corrected.txt');
    writeFileSync(path, 'Anna: I like the remote, but I keep losing it.\n\nBen: Mine sits under the sofa.\n');
    const user = await show([path]);
    await run('texts.replaceFile');
    expect(await screen.findByRole('heading', { name: 'Replace by “corrected.txt”?' }, patience)).toBeTruthy();
    const losses = screen.getByRole('region', { name: /can’t be carried over/ });
    expect(losses.textContent).toContain('The remote control needs a voice.');
    await user.click(screen.getByRole('button', { name: 'Replace' }));
    await waitFor(async () => expect(await textNow()).toContain('I like the remote, but'), patience);
    expect(await screen.findByText('The text is that of “corrected.txt” now.')).toBeTruthy();
  });

  it('that says the same is not offered', async () => {
    await show([hand.study.path.replace('study.motif', 'meeting.txt')]);
    await run('texts.replaceFile');
    expect(
      await screen.findByText('“meeting.txt” says the same as the document. Nothing was changed.', {}, patience),
    ).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that can’t be read is refused in words', async () => {
    await show([hand.core.file('nowhere.txt')]);
    await run('texts.replaceFile');
    expect(await screen.findByText(/is not there/, {}, patience)).toBeTruthy();
  });
});

describe('passages that an edit left without words', () => {
  it('are told once, and removed from the notice', async () => {
    const user = await show();
    const { emptied } = await edit('The remote control needs a voice.', '');
    act(() => reportEmptied(emptied));
    expect(await screen.findByText('A passage has no words left.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(async () => expect(await hand.core.call('texts.emptied', {})).toEqual([]));
  });

  it('come back with Undo', async () => {
    const user = await show();
    const { emptied } = await edit('The remote control needs a voice.', '');
    act(() => reportEmptied(emptied));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await textNow()).toBe(hand.study.meeting.text));
  });

  it('are listed, shown at their place and removed one by one', async () => {
    await edit('The remote control needs a voice.', '');
    await edit('Yellow is fine.', '');
    const user = await show();
    await run('texts.emptied');
    const [first] = await screen.findAllByRole('listitem');
    expect(first!.textContent).toContain('Find it, Voice · 2 memos · 1 finding');
    await user.click(within(first!).getByRole('button', { name: /^Remove/ }));
    await waitFor(async () => expect(await hand.core.call('texts.emptied', {})).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: /^Show the place of “Yellow/ }));
    expect(useNavigation.getState().target).toMatchObject({ documentId: hand.study.meeting.id });
  });
});
