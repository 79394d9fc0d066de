// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingList } from '../../../../src-renderer/features/findings/finding-list.tsx';
import { FindingPicker } from '../../../../src-renderer/features/findings/finding-picker.tsx';
import { FindingsView } from '../../../../src-renderer/features/findings/findings-view.tsx';
import { useFindingsState } from '../../../../src-renderer/features/findings/findings-state.ts';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { createJourney } from '../../../helpers/create-journey.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';
import '../../../helpers/jsdom-layout.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

beforeEach(async () => {
  notices.clear();
  useFindingsState.setState(useFindingsState.getInitialState(), true);
  const [lost] = hand.study.findings;
  const [, second] = hand.study.evidence;
  const quote = (await all()).flatMap(({ evidence }) => evidence).find(({ evidenceId }) => evidenceId === second)!;
  await hand.core.call('findings.create', {
    title: 'They want a voice',
    passageIds: [quote.passageId],
    group: 'Wishes',
  });
  await hand.core.call('findings.classify', { ids: [lost], addTags: ['remote'] });
});

const all = () => wholeFindings(hand.core.call);
const titles = async () => (await all()).map(({ title, group }) => `${group}: ${title}`);

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
  await screen.findByRole('grid', { name: 'Findings' });
  return user;
}

const list = () => screen.getByRole('grid', { name: 'Findings' });
const row = (name: string) => within(list()).getByRole('row', { name });
const run = async (id: string) => {
  await waitFor(() => expect(findCommand(id)?.isEnabled).toBe(true));
  act(() => findCommand(id)?.run());
};
const undo = async () => {
  await waitFor(() => expect(notices.visibleToasts[0]).toBeTruthy());
  act(() => notices.visibleToasts[0]?.content.actions?.at(-1)?.onAction());
};
async function selectTwo(user: Awaited<ReturnType<typeof showFindings>>) {
  await user.click(row('People lose it'));
  await user.keyboard('{Control>}');
  await user.click(row('They want a voice'));
  await user.keyboard('{/Control}');
  await screen.findByRole('heading', { name: '2 findings' });
}

describe('the list of findings', () => {
  it('stands under its groups, which can be folded', async () => {
    const user = await showFindings();
    expect(row('They want a voice')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Wishes 1' }));
    expect(within(list()).queryByRole('row', { name: 'They want a voice' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Wishes 1', expanded: false })).toBeTruthy();
  });

  it('folds away what was dropped', async () => {
    await hand.core.call('findings.classify', { ids: [hand.study.findings[1]], state: 'dropped' });
    await showFindings();
    expect(screen.getByRole('button', { name: 'Dropped 1', expanded: false })).toBeTruthy();
    expect(within(list()).queryByRole('row', { name: '要有人回應' })).toBeNull();
  });

  it('remembers by what it is grouped', async () => {
    await showFindings();
    await run('findings.groupBy.tag');
    expect(await screen.findByRole('button', { name: 'remote 1' })).toBeTruthy();
    expect((await hand.core.call('preferences.get', {})).layout['findings.grouping']).toBe(5);
  });

  it('is narrowed by words of statements and of quotes', async () => {
    const user = await showFindings();
    await run('findings.filter');
    await user.keyboard('needs a voice');
    await screen.findByText('2 of 3');
    expect(within(list()).queryByRole('row', { name: '要有人回應' })).toBeNull();
    await user.keyboard('xyz');
    expect(await screen.findByText('No finding has these words.')).toBeTruthy();
  });

  it('takes a finding on into the next group by Alt with an arrow key', async () => {
    const user = await showFindings();
    await user.click(row('要有人回應'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () =>
      expect(await titles()).toEqual([': People lose it', 'Wishes: 要有人回應', 'Wishes: They want a voice']),
    );
  });

  it('renames a group and joins it with another', async () => {
    const user = await showFindings();
    await user.click(screen.getByRole('button', { name: 'Actions on the group' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename group…' }));
    const field = await screen.findByRole('textbox', { name: 'Name of the group' });
    await user.clear(field);
    await user.type(field, 'Hopes{Enter}');
    await waitFor(async () => expect((await titles()).at(-1)).toBe('Hopes: They want a voice'));
  });
});

describe('several findings', () => {
  it('are told the same, and it can be taken back', async () => {
    const user = await showFindings();
    await selectTwo(user);
    await run('findings.state');
    await user.type(await screen.findByRole('combobox'), 'final{Enter}');
    await waitFor(async () => expect((await all()).map(({ state }) => state)).toEqual(['final', 'draft', 'final']));
    await undo();
    await waitFor(async () => expect((await all()).map(({ state }) => state)).toEqual(['draft', 'draft', 'draft']));
  });

  it('get a stage in one step, and keep those that they have', async () => {
    const [first] = hand.study.findings;
    const { stages } = await createJourney(hand.core, hand.study);
    await hand.core.call('findings.classify', { ids: [first], stageIds: [stages[0]] });
    const before = await hand.core.call('history.state', {});
    const user = await showFindings();
    await selectTwo(user);
    await run('findings.stages');
    await user.type(await screen.findByRole('combobox'), 'Ask{Enter}');
    const linked = async () => (await all()).map(({ stages: own }) => own.map(({ name }) => name).join(' + '));
    await waitFor(async () => expect(await linked()).toEqual(['Look for it + Ask', '', 'Ask']));
    await hand.core.call('history.undo', {});
    expect(await linked()).toEqual(['Look for it', '', '']);
    expect((await hand.core.call('history.state', {})).undo).toEqual(before.undo);
  });

  it('are deleted together, in one step', async () => {
    const user = await showFindings();
    await selectTwo(user);
    await user.click(screen.getByRole('button', { name: 'Delete 2 findings' }));
    await waitFor(async () => expect(await titles()).toEqual([': 要有人回應']));
    await undo();
    await waitFor(async () => expect(await titles()).toHaveLength(3));
  });

  it('are compared: what they share is marked', async () => {
    const user = await showFindings();
    await selectTwo(user);
    await run('findings.compare');
    const view = await screen.findByRole('region', { name: 'Compare findings' });
    expect(within(view).getByText('1 shared quote')).toBeTruthy();
    expect(within(view).getByText('Also in Finding 3')).toBeTruthy();
    expect(await within(view).findByText('1 person in more than one: Ben')).toBeTruthy();
    await run('findings.leaveCompare');
    expect(await screen.findByRole('heading', { name: '2 findings' })).toBeTruthy();
  });

  it('become one, whose statement is chosen, in one step', async () => {
    const user = await showFindings();
    await selectTwo(user);
    await run('findings.merge');
    await user.click(await screen.findByRole('radio', { name: /^They want a voice/ }));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await titles()).toEqual([': 要有人回應', 'Wishes: They want a voice']));
    expect((await all()).at(-1)).toMatchObject({ tags: ['remote'], evidence: [{}, {}] });
    await undo();
    await waitFor(async () => expect(await titles()).toHaveLength(3));
  });
});
