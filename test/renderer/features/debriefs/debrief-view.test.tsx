// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DebriefView } from '../../../../src-renderer/features/debriefs/debrief-view.tsx';
import { chooseItem, lookAtAll, showTab } from '../../../../src-renderer/features/debriefs/debriefs-state.ts';
import { showSession, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { holdSession } from '../../../helpers/hold-session.ts';
import type { HeldSession } from '../../../helpers/hold-session.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
let session: HeldSession;

beforeEach(async () => {
  session = await holdSession(hand.core, hand.study);
  showTab('debrief');
  lookAtAll(false);
  chooseItem(null);
});

function show() {
  const shown = renderWithCore(hand.core, <DebriefView />);
  showSession(session.id, 'debrief');
  return shown;
}

const itemsNow = async () => (await hand.core.call('debriefs.get', { sessionId: session.id })).items;

describe('the debrief', () => {
  it('is written line after line by keyboard', async () => {
    const { user } = show();
    const field = await screen.findByRole('textbox', { name: 'What did you learn?' });
    await user.type(field, 'It gets lost{Enter}A voice helps{Enter}');

    expect(await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Finding 2' })).toHaveProperty(
      'value',
      'A voice helps',
    );
    expect((await itemsNow()).map(({ text }) => text)).toEqual(['It gets lost', 'A voice helps']);
  });

  it('lists what was marked, and links it to the line that was written last', async () => {
    const { user } = show();
    await user.type(await screen.findByRole('textbox', { name: 'What surprised you?' }), 'Yellow again{Enter}');
    await screen.findByRole('textbox', { name: 'Surprise 1' });
    const marks = await screen.findByRole('grid', { name: 'To follow up' });
    within(marks).getByRole('row').focus();
    await user.keyboard('l');

    await waitFor(async () =>
      expect((await itemsNow())[0]!.passages.map(({ text }) => text)).toEqual(['Yellow is fine.']),
    );
    await within(marks).findByText('Linked');
  });

  it('makes a line of words that were marked, by keyboard', async () => {
    const { user } = show();
    const marks = await screen.findByRole('grid', { name: 'To follow up' });
    within(marks).getByRole('row').focus();
    await user.keyboard('l{Enter}');
    await screen.findByRole('menuitem', { name: 'Surprise' });
    await user.keyboard('{ArrowDown}{Enter}');

    expect(await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Surprise 1' })).toHaveProperty(
      'value',
      'Yellow is fine.',
    );
  });

  it('ticks off what was followed up by Delete', async () => {
    const { user } = show();
    const marks = await screen.findByRole('grid', { name: 'To follow up' });
    within(marks).getByRole('row').focus();
    await user.keyboard('{Delete}');

    await waitFor(() => expect(screen.queryByRole('grid', { name: 'To follow up' })).toBeNull());
  });

  it('makes a finding of a line, and leads to it', async () => {
    await hand.core.call('debriefs.add', { sessionId: session.id, kind: 'finding', text: 'A voice helps' });
    const { user } = show();
    await user.click(await screen.findByRole('link', { name: 'Make a finding of it' }));
    await user.click(await screen.findByRole('link', { name: 'A voice helps' }));

    expect(useNavigation.getState().place).toBe('findings');
    expect((await hand.core.call('findings.list', {})).map(({ title }) => title)).toContain('A voice helps');
  });
});

describe('the rainbow sheet', () => {
  it('tells who said what, and shows the turns behind a cell', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('tab', { name: 'Rainbow sheet' }));
    const grid = await screen.findByRole('grid', { name: 'Rainbow sheet' });
    await user.click(within(grid).getByRole('gridcell', { name: 'Anna: 1 turn' }));

    const turns = await screen.findByRole('region', { name: 'Find it · Anna' });
    await within(turns).findByText('I keep losing it');
  });

  it('is walked through by the arrow keys', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('tab', { name: 'Rainbow sheet' }));
    const grid = await screen.findByRole('grid', { name: 'Rainbow sheet' });
    within(grid).getAllByRole('rowheader')[0]!.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');

    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Ben: 1 turn, 1 key moment'));
    await user.keyboard('{Enter}');
    await screen.findByRole('region', { name: 'Find it · Ben' });
  });
});

describe('what else came of a session', () => {
  it.each([
    ['Answers', 'How did you come here?'],
    ['Agreement', 'Carla agrees'],
    ['Saturation', 'New in Focus group 1'],
  ])('stands under %s', async (tab, words) => {
    const { user } = show();
    await user.click(await screen.findByRole('tab', { name: tab }));
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
  });
});
