// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ParticipantsView } from '../../../../src-renderer/features/participants/participants-view.tsx';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
beforeEach(() => notices.clear());

async function show() {
  const { user } = renderWithCore(hand.core, <ParticipantsView />);
  const anna = await screen.findByRole('row', { name: 'Anna' });
  return { user, anna };
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('ParticipantsView', () => {
  it('sorts by a column that is pressed', async () => {
    const { user } = await show();
    expect(names()).toEqual(['Anna', 'Ben', 'Carla', '主持人', '王小姐']);
    await user.click(screen.getByRole('columnheader', { name: 'Turns' }));
    await waitFor(() => expect(names()).toEqual(['Ben', 'Carla', 'Anna', '主持人', '王小姐']));
  });

  it('renames in place by F2 and Enter', async () => {
    const { user, anna } = await show();
    anna.focus();
    await user.keyboard('{F2}');
    const input = await within(anna).findByRole('textbox');
    await user.clear(input);
    await user.type(input, 'P01{Enter}');
    expect(await screen.findByRole('row', { name: 'P01' })).toBeTruthy();
  });

  it('keeps the name on Escape, and says when another has it', async () => {
    const { user, anna } = await show();
    anna.focus();
    await user.keyboard('{F2}x{Escape}');
    expect(screen.getByRole('row', { name: 'Anna' })).toBeTruthy();
    await user.keyboard('{F2}');
    await user.clear(await within(anna).findByRole('textbox'));
    await user.keyboard('Ben{Enter}');
    await waitFor(() => expect(notices.visibleToasts[0]?.content.message).toContain('called “Ben”'));
  });
});
