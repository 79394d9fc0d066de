// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useCall } from '../../../src-renderer/api/use-call.ts';
import { CodePicker } from '../../../src-renderer/workspace/code-picker.tsx';
import type { CodeChoice } from '../../../src-renderer/workspace/code-choice.ts';
import { renderWithCore } from '../../helpers/render-with-core.tsx';
import { useStudy } from '../../helpers/use-study.ts';

const hand = useStudy();

function MakeTrust() {
  const { mutate } = useCall('codes.create');
  return <button onClick={() => mutate({ name: 'Trust' })}>Make Trust</button>;
}

async function openPicker(recentCodeIds: readonly string[] = []) {
  const theme = await hand.core.call('codes.create', { name: '平台與流程' });
  const feedback = await hand.core.call('codes.create', { name: '回饋與透明', parentId: theme.id });
  const picked: [CodeChoice, boolean][] = [];
  const closed: true[] = [];
  const { user } = renderWithCore(
    hand.core,
    <>
      <MakeTrust />
      <CodePicker
        anchor={{ x: 10, y: 10, width: 50, height: 20 }}
        recentCodeIds={recentCodeIds}
        onPick={(...pick) => picked.push(pick)}
        onClose={() => closed.push(true)}
      />
    </>,
  );
  await screen.findByRole('option', { name: /Voice/ });
  return { user, picked, closed, feedback, box: screen.getByRole('combobox', { name: 'Choose a code' }) };
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

describe('CodePicker', () => {
  it.each(['hui', 'htm', '回饋', 'ping hui'])('picks a Chinese code by %s', async (typed) => {
    const { user, box, picked, closed, feedback } = await openPicker();
    await user.type(box, `${typed}{Enter}`);
    expect(picked).toEqual([[{ id: feedback.id }, false]]);
    expect(closed).toHaveLength(1);
  });

  it('puts the recent codes first until something is typed', async () => {
    await openPicker([hand.study.codes.colour, hand.study.codes.voice]);
    expect(options().slice(0, 3)).toEqual(['Colour', 'VoiceNeed3', 'Need']);
  });

  it('stays open for Shift+Enter, ready for the next', async () => {
    const { user, box, picked, closed } = await openPicker();
    await user.type(box, 'voi{Shift>}{Enter}{/Shift}');
    expect(picked).toEqual([[{ id: hand.study.codes.voice }, true]]);
    expect(closed).toEqual([]);
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('makes a code of an unknown name', async () => {
    const { user, box, picked } = await openPicker();
    await user.type(box, 'Trust');
    expect(options()).toEqual(['New code “Trust”']);
    await user.keyboard('{Enter}');
    expect(picked).toEqual([[{ path: ['Trust'] }, false]]);
  });

  it('takes the code that is being made at this moment', async () => {
    const { user, box, picked } = await openPicker();
    fireEvent.click(screen.getByRole('button', { name: 'Make Trust' }));
    await user.type(box, 'tru{Enter}');
    await waitFor(() => expect(picked).toHaveLength(1));
    const made = (await hand.core.call('codes.tree', {})).find(({ name }) => name === 'Trust');
    expect(picked).toEqual([[{ id: made?.id }, false]]);
  });

  it('makes a code below a theme that is typed before it', async () => {
    const { user, box, picked } = await openPicker();
    await user.type(box, 'need/Trust');
    expect(options()).toEqual(['New code “Trust” in need']);
    await user.keyboard('{Enter}');
    expect(picked).toEqual([[{ path: ['need', 'Trust'] }, false]]);
  });

  it('offers a new code in the theme of the code at hand, which the arrows change', async () => {
    const { user, box } = await openPicker();
    await user.type(box, 'o');
    expect(options()).toEqual(['VoiceNeed3', 'Colour', 'New code “o” in Need', 'New code “o”']);
    await user.keyboard('{ArrowDown}');
    expect(options()).toEqual(['VoiceNeed3', 'Colour', 'New code “o”']);
  });

  it('takes the code at hand as the theme by Tab', async () => {
    const { user, box } = await openPicker();
    await user.type(box, 'colo{Tab}Bright');
    expect((box as HTMLInputElement).value).toBe('Colour/Bright');
    expect(options()).toEqual(['New code “Bright” in Colour']);
  });

  it('offers no name that is there already', async () => {
    const { user, box } = await openPicker();
    await user.type(box, 'COLOUR');
    expect(options()).toEqual(['Colour']);
  });

  it('puts an unknown name below the theme that the arrows had reached', async () => {
    const { user, box, picked } = await openPicker();
    await user.click(box);
    await user.keyboard('{ArrowDown}Trust');
    expect(options()).toEqual(['New code “Trust” in Need', 'New code “Trust”']);
    await user.keyboard('{Enter}');
    expect(picked).toEqual([[{ path: ['Need', 'Trust'] }, false]]);
  });

  it('pins the code at hand to a number key, and takes the pin away again', async () => {
    const { user, box } = await openPicker();
    await user.type(box, 'colo{Alt>}2{/Alt}');
    await waitFor(() => expect(options()[0]).toBe('Colour2'));
    await user.type(box, '{Alt>}2{/Alt}');
    await waitFor(() => expect(options()[0]).toBe('Colour'));
  });

  it('says what the code at hand means', async () => {
    const { user, box } = await openPicker();
    await hand.core.call('codes.update', { id: hand.study.codes.colour, definition: 'How it looks' });
    expect(screen.queryByText('How it looks')).toBeNull();
    await user.type(box, 'colo');
    expect(await screen.findByText('How it looks')).toBeTruthy();
  });

  it('leaves Enter to an input method', async () => {
    const { box, picked } = await openPicker();
    fireEvent.change(box, { target: { value: 'hui' } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    await waitFor(() => expect(options()[0]).toContain('回饋與透明'));
    expect(picked).toEqual([]);
  });
});
