// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PersonaPicker } from '../../../../src-renderer/features/personas/persona-picker.tsx';
import { TouchpointList } from '../../../../src-renderer/features/personas/touchpoint-list.tsx';
import { selectTouchpoint } from '../../../../src-renderer/features/personas/touchpoints-state.ts';
import { TouchpointsView } from '../../../../src-renderer/features/personas/touchpoints-view.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { viewJourneys } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(() => {
  notices.clear();
  selectTouchpoint(null);
});

const touchpoints = () => hand.core.call('touchpoints.list', {});
const names = async () => (await touchpoints()).map(({ name }) => name);
const make = (name: string) => hand.core.call('touchpoints.create', { name, channel: 'website', isOnline: true });

async function showTouchpoints() {
  const { user } = renderWithCore(
    hand.core,
    <>
      <TouchpointList />
      <TouchpointsView />
      <PersonaPicker />
    </>,
  );
  act(() => viewJourneys('touchpoints'));
  return user;
}

const cell = async (name: string) => screen.findByRole('textbox', { name });

describe('touchpoints', () => {
  it('begin with a ready set', async () => {
    const user = await showTouchpoints();
    await user.click(await screen.findByRole('button', { name: 'Add the ready set' }));
    await screen.findByRole('columnheader', { name: /Channel/ });
    const ready = await touchpoints();
    expect(ready.length).toBeGreaterThan(5);
    expect(new Set(ready.map(({ isOnline }) => isOnline)).size).toBe(2);
  });

  it('are made by name, and their cells written like a spreadsheet', async () => {
    const user = await showTouchpoints();
    await screen.findByText('No touchpoints yet');
    act(() => findCommand('touchpoints.create')?.run());
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Front desk{Enter}');
    await waitFor(async () => expect(await names()).toEqual(['Front desk']));
    const made = await cell('Front desk, Touchpoint');
    await waitFor(() => expect(document.activeElement).toBe(made));
    await user.keyboard('{Tab}Store{Enter}');
    await waitFor(async () => expect((await touchpoints())[0]!.channel).toBe('store'));
  });

  it('say why a text means nothing in a cell, and keep what was there', async () => {
    await make('Website');
    await make('Shop');
    const user = await showTouchpoints();
    await user.click(await cell('Website, Touchpoint'));
    await user.keyboard('shop{Enter}');
    await screen.findByText('“Shop” is there already.');
    expect(await names()).toEqual(['Website', 'Shop']);
  });

  it('take pasted rows, those below the last one as new touchpoints', async () => {
    await make('Website');
    const user = await showTouchpoints();
    await user.click(await cell('Website, Touchpoint'));
    await user.paste('Website\tWebsite\tOnline\tAnna\tVoice\nCounter\tStore\tOffline');
    await waitFor(async () =>
      expect(await touchpoints()).toMatchObject([
        { name: 'Website', owner: 'Anna', codeId: hand.study.codes.voice },
        { name: 'Counter', channel: 'store', isOnline: false },
      ]),
    );
  });

  it('move by command, and go with a way back', async () => {
    const { id } = await make('Website');
    await make('Shop');
    await showTouchpoints();
    await cell('Website, Touchpoint');
    act(() => selectTouchpoint(id));
    await waitFor(() => expect(findCommand('touchpoints.moveDown')?.isEnabled).toBe(true));
    act(() => findCommand('touchpoints.moveDown')?.run());
    await waitFor(async () => expect(await names()).toEqual(['Shop', 'Website']));
    act(() => findCommand('touchpoints.delete')?.run());
    await waitFor(async () => expect(await names()).toEqual(['Shop']));
    const undo = notices.visibleToasts[0]!.content.actions!.find(({ label }) => label === 'Undo')!;
    act(() => undo.onAction());
    await waitFor(async () => expect(await names()).toEqual(['Shop', 'Website']));
  });
});
