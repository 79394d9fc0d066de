// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ResearchersDialog } from '../../../../src-renderer/features/researchers/researchers-dialog.tsx';
import { openResearchers } from '../../../../src-renderer/features/researchers/researchers-state.ts';
import type { ResearcherView } from '../../../../src-renderer/features/researchers/researchers-state.ts';
import { resetCodingFilter, useCodingFilter } from '../../../../src-renderer/workspace/coding-filter.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeEach(async () => {
  resetCodingFilter();
  const { meeting, codes } = hand.study;
  await hand.core.call('codings.create', {
    documentId: meeting.id,
    ...placeOf(meeting, 'The remote control needs a voice.'),
    code: { id: codes.voice },
    researcher: 'Second',
  });
});

function open(view: ResearcherView) {
  const shown = renderWithCore(hand.core, <ResearchersDialog />);
  useNavigation.setState({ documentId: hand.study.meeting.id });
  act(() => openResearchers(view));
  return shown;
}

describe('the researchers', () => {
  it('are hidden in the text and shown again', async () => {
    const { user } = open('list');
    const tick = await screen.findByRole('checkbox', { name: 'Show the codings of Second' });
    await user.click(tick);
    expect([...useCodingFilter.getState().hiddenResearchers]).toEqual(['Second']);
    await user.click(tick);
    expect(useCodingFilter.getState().hiddenResearchers.size).toBe(0);
  });

  it('take over coding from each other', async () => {
    const { user } = open('list');
    await user.click(await screen.findByRole('button', { name: 'Switch to Second' }));
    expect(await screen.findByRole('button', { name: 'Switch to Researcher' })).toBeTruthy();
    expect(await hand.core.call('researchers.current', {})).toEqual({ name: 'Second' });
  });

  it('are joined by somebody new', async () => {
    const { user } = open('list');
    await user.type(await screen.findByRole('textbox', { name: 'Somebody else is coding' }), '王老師{Enter}');
    expect(await screen.findByText('王老師')).toBeTruthy();
    expect(await hand.core.call('researchers.current', {})).toEqual({ name: '王老師' });
  });

  it('become one under one name', async () => {
    const { user } = open('list');
    const name = await screen.findByRole('textbox', { name: 'Name of Second' });
    await user.clear(name);
    await user.type(name, 'Researcher{Enter}');
    await waitFor(async () => expect(await hand.core.call('researchers.list', {})).toHaveLength(1));
  });
});

describe('the comparison', () => {
  it('says by code where the two agree', async () => {
    open('compare');
    const row = (await screen.findByText('Voice')).closest<HTMLElement>('[role="row"]')!;
    expect(
      within(row)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['33', '–', '100.0%', '1.00']));
    expect(screen.getByText(new RegExp(`n = ${hand.study.meeting.text.length}`))).toBeTruthy();
  });

  it('marks the two in the text', async () => {
    const { user } = open('compare');
    await user.click(await screen.findByRole('switch', { name: /Show only these two/ }));
    expect(useCodingFilter.getState().compared).toEqual(['Researcher', 'Second']);
  });

  it('explains itself where one researcher is alone', async () => {
    await hand.core.call('history.undo', {});
    open('compare');
    expect(await screen.findByText('One researcher so far')).toBeTruthy();
  });
});
