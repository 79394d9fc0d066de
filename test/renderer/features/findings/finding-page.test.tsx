// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingList } from '../../../../src-renderer/features/findings/finding-list.tsx';
import { FindingPicker } from '../../../../src-renderer/features/findings/finding-picker.tsx';
import { FindingsView } from '../../../../src-renderer/features/findings/findings-view.tsx';
import { useFindingsState } from '../../../../src-renderer/features/findings/findings-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useFindingPicker } from '../../../../src-renderer/workspace/finding-picker.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';
import '../../../helpers/jsdom-layout.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

beforeEach(() => {
  notices.clear();
  useFindingsState.setState(useFindingsState.getInitialState(), true);
});

async function showFindings() {
  const { user } = renderWithCore(
    hand.core,
    <>
      <FindingList />
      <FindingsView />
      <FindingPicker />
    </>,
  );
  act(() => useNavigation.setState({ place: 'findings', projectId: 'study' }));
  await screen.findByRole('grid', { name: 'Evidence for it' });
  return user;
}

const first = async () => (await wholeFindings(hand.core.call)).find(({ id }) => id === hand.study.findings[0])!;
const run = async (id: string) => {
  await waitFor(() => expect(findCommand(id)?.isEnabled).toBe(true));
  act(() => findCommand(id)?.run());
};
const evidence = (side: 'for' | 'against') => screen.getByRole('grid', { name: `Evidence ${side} it` });
const focusQuote = (words: string) => act(() => screen.getByRole('row', { name: words }).focus());

describe('what is said of a finding', () => {
  it.each([
    ['state', 'fin', { state: 'final' }],
    ['priority', 'low', { priority: 'low' }],
    ['severity', 'crit', { severity: 4 }],
    ['frequency', 'often', { frequency: 3 }],
    ['group', 'Using it', { group: 'Using it' }],
    ['tags', 'remote', { tags: ['remote'] }],
  ])('is its %s, chosen by name', async (property, typed, expected) => {
    const user = await showFindings();
    await run(`findings.${property}`);
    await user.type(await screen.findByRole('combobox'), `${typed}{Enter}`);
    await waitFor(async () => expect(await first()).toMatchObject(expected));
  });

  it('are its personas and stages, each of which leads to its own page', async () => {
    await hand.core.call('personas.create', { name: 'Mei' });
    const { id } = await hand.core.call('journeys.create', { name: 'Map', template: 'service' });
    const { stages } = await hand.core.call('journeys.get', { id });
    const user = await showFindings();
    await user.click(screen.getByRole('button', { name: 'Add a persona' }));
    await user.type(await screen.findByRole('combobox'), 'Mei{Enter}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Add a stage' }));
    await screen.findByRole('option', { name: new RegExp(`^${stages[0]!.name}`) });
    await user.type(screen.getByRole('combobox'), `${stages[0]!.name}{Enter}{Escape}`);
    await waitFor(async () =>
      expect(await first()).toMatchObject({ personas: [{ name: 'Mei' }], stages: [{ journeyId: id }] }),
    );
    await user.click(await screen.findByRole('row', { name: 'Mei' }));
    expect(useNavigation.getState()).toMatchObject({ place: 'journeys', journeyView: 'personas' });
  });

  it('is taken away where it was', async () => {
    await hand.core.call('findings.classify', { ids: [hand.study.findings[0]], addTags: ['remote', 'lost'] });
    const user = await showFindings();
    await user.click(await screen.findByRole('button', { name: /^Remove remote/ }));
    await waitFor(async () => expect((await first()).tags).toEqual(['lost']));
  });

  it('has words for what a reader would question, and how to mend it', async () => {
    await showFindings();
    const warnings = await screen.findByRole('list', { name: 'What a reader would question' });
    expect(
      within(warnings).getByText(/All quotes are from one document: look whether it holds elsewhere/),
    ).toBeTruthy();
  });
});

describe('evidence for and against', () => {
  it('goes to the other side by a key, and back by Undo', async () => {
    await showFindings();
    focusQuote('I keep losing it');
    await run('findings.quoteSide');
    await waitFor(() =>
      expect(within(evidence('against')).getByRole('row', { name: 'I keep losing it' })).toBeTruthy(),
    );
    expect(await first()).toMatchObject({ against: { participants: 1, documents: 1 }, participants: 1 });
    await hand.core.call('history.undo', {});
    await waitFor(() => expect(within(evidence('for')).getByRole('row', { name: 'I keep losing it' })).toBeTruthy());
  });

  it('is taken to a place of the other side in one step', async () => {
    const [one, two] = hand.study.evidence;
    await hand.core.call('findings.setEvidence', { evidenceId: two, side: 'against' });
    await hand.core.call('findings.moveEvidence', { evidenceId: one, beforeId: two, side: 'against' });
    const { evidence: quotes } = await first();
    expect(quotes.map(({ evidenceId, side }) => [evidenceId, side])).toEqual([
      [one, 'against'],
      [two, 'against'],
    ]);
  });

  it('is looked for on a side, which the picker then remembers', async () => {
    const user = await showFindings();
    await user.click(screen.getByRole('button', { name: 'Add quotes against it' }));
    expect(useNavigation.getState().place).toBe('passages');
    expect(useFindingPicker.getState().aim).toEqual({ findingId: hand.study.findings[0], side: 'against' });
    useFindingPicker.setState({ aim: null });
  });
});

describe('evidence of many quotes', () => {
  const addMany = async () => {
    const { text, id: documentId } = hand.study.meeting;
    const places = Array.from({ length: 25 }, (_, start) => ({ documentId, start, end: start + text.length - 45 }));
    await hand.core.call('findings.addEvidence', { id: hand.study.findings[0], places });
  };
  const rows = () => within(evidence('for')).getAllByRole('row');

  it('is drawn in part, until more is asked for', async () => {
    await addMany();
    const user = await showFindings();
    expect(rows()).toHaveLength(15);
    await user.click(screen.getByRole('link', { name: '12 more quotes' }));
    expect(rows()).toHaveLength(27);
    expect(screen.queryByRole('link', { name: /more quotes/ })).toBeNull();
  });

  it('keeps its order behind what is drawn', async () => {
    await addMany();
    const user = await showFindings();
    const ids = async () => (await first()).evidence.map(({ evidenceId }) => evidenceId);
    const before = await ids();
    act(() => rows()[13]!.focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const moved = [...before.slice(0, 13), before[14], before[13], ...before.slice(15)];
    await waitFor(async () => expect(await ids()).toEqual(moved));
  });
});

describe('a quote that is shortened', () => {
  it('leaves words out, explains others, and keeps what was said a press away', async () => {
    const user = await showFindings();
    focusQuote('I keep losing it');
    await run('findings.quoteShorten');
    const words = await screen.findByRole('listbox', { name: 'Words of the quote' });
    await waitFor(() => expect(document.activeElement).toBe(words));
    await user.keyboard('{End} [[');
    await user.type(await screen.findByRole('textbox', { name: 'Clarification in brackets' }), 'the remote{Enter}');
    expect(await screen.findByText('I keep losing [the remote]')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep it so' }));
    await waitFor(async () => expect((await first()).evidence[0]!.excerpt).toBe('I keep losing [the remote]'));
    await user.click(await screen.findByText('Show original'));
    expect(await screen.findByText('I keep losing it')).toBeTruthy();
  });

  it('keeps at least a word', async () => {
    const user = await showFindings();
    focusQuote('I keep losing it');
    await run('findings.quoteShorten');
    await screen.findByRole('listbox', { name: 'Words of the quote' });
    await user.keyboard('{Home}{Shift>}{End}{/Shift} ');
    expect(await screen.findByText('At least one word must stay.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep it so' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect((await first()).evidence[0]!.excerpt).toBeNull();
  });

  it('is whole again', async () => {
    await hand.core.call('findings.setEvidence', { evidenceId: hand.study.evidence[0], excerpt: 'I keep losing …' });
    const user = await showFindings();
    focusQuote('I keep losing it');
    await run('findings.quoteShorten');
    expect(await screen.findByRole('option', { name: 'it, left out' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Whole quote' }));
    await waitFor(async () => expect((await first()).evidence[0]!.excerpt).toBeNull());
  });
});
