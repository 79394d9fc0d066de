// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FindingPicker } from '../../../../src-renderer/features/findings/finding-picker.tsx';
import {
  requestFinding,
  requestFindingForCell,
  requestFindingForPlace,
  useFindingPicker,
} from '../../../../src-renderer/workspace/finding-picker.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { placeOf } from '../../../helpers/create-study.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

beforeEach(() => {
  useFindingPicker.setState({ request: null });
  notices.clear();
});

const answers = async () => {
  const { passages } = await hand.core.call('passages.ofCodes', { codeIds: [hand.study.codes.answer] });
  return passages.map(({ passageId }) => passageId);
};
const findings = async () =>
  (await wholeFindings(hand.core.call)).map(({ title, evidence }) => `${title} ${evidence.length}`);
const notice = () =>
  waitFor(() => expect(notices.visibleToasts[0]?.content).toBeTruthy()).then(() => notices.visibleToasts[0]!.content);
const press = (label: string) =>
  act(() => notices.visibleToasts[0]?.content.actions?.find((action) => action.label === label)?.onAction());

describe('the finding picker', () => {
  it('adds passages to a finding that is there, and can take it back', async () => {
    const { user } = renderWithCore(hand.core, <FindingPicker />);
    act(() => requestFinding([]));
    const ids = await answers();
    act(() => requestFinding(ids));
    await screen.findByRole('combobox', { name: 'Add 2 quotes to a finding' });
    await user.keyboard('huiying');
    await screen.findByRole('option', { name: /要有人回應/ });
    await user.keyboard('{Enter}');
    expect((await notice()).message).toBe('2 quotes added to “要有人回應”.');
    expect(await findings()).toEqual(['People lose it 2', '要有人回應 2']);
    expect(useFindingPicker.getState().request).toBeNull();
    press('Undo');
    await waitFor(async () => expect(await findings()).toEqual(['People lose it 2', '要有人回應 0']));
  });

  it('makes a finding of the typed title with words that were no passage yet', async () => {
    const { user } = renderWithCore(hand.core, <FindingPicker />);
    const { id, text } = hand.study.meeting;
    act(() => requestFindingForPlace({ documentId: id, ...placeOf({ text }, 'just be yellow') }));
    await screen.findByRole('combobox');
    await user.keyboard('Make it yellow');
    await user.click(screen.getByRole('option', { name: 'New finding “Make it yellow”' }));
    expect((await notice()).message).toBe('1 quote added to “Make it yellow”.');
    expect(await findings()).toEqual(['People lose it 2', '要有人回應 0', 'Make it yellow 1']);
    press('Show');
    expect(useNavigation.getState().place).toBe('findings');
  });

  it('puts the passages of a journey’s cell against a finding, which remembers the cell', async () => {
    const { user } = renderWithCore(hand.core, <FindingPicker />);
    const passageIds = await answers();
    const { id } = await hand.core.call('journeys.create', { name: 'Journey', template: 'purchase' });
    const { stages, lanes } = await hand.core.call('journeys.get', { id });
    const crossing = { laneId: lanes.find(({ kind }) => kind === 'thoughts')!.id, stageId: stages[0]!.id };
    await hand.core.call('journeys.setCells', { journeyId: id, cells: [{ ...crossing, passageIds }] });
    const { cells } = await hand.core.call('journeys.get', { id });
    act(() => requestFindingForCell(cells[0]!.id, passageIds.length));
    await screen.findByRole('option', { name: /要有人回應/ });
    await user.keyboard('huiying{Shift>}{Enter}{/Shift}');
    expect((await notice()).message).toBe('2 quotes added against “要有人回應”.');
    const [, finding] = await wholeFindings(hand.core.call);
    expect(finding?.evidence.map(({ side, from }) => [side, from?.kind])).toEqual([
      ['against', 'cell'],
      ['against', 'cell'],
    ]);
  });

  it('says when there was nothing to add', async () => {
    const { user } = renderWithCore(hand.core, <FindingPicker />);
    const [finding] = await wholeFindings(hand.core.call);
    act(() => requestFinding([finding!.evidence[0]!.passageId]));
    await screen.findByRole('option', { name: /People lose it/ });
    await user.keyboard('{Enter}');
    expect(await notice()).toMatchObject({ kind: 'info', message: '“People lose it” has these quotes already.' });
  });

  it('offers no second finding of the same title', async () => {
    const { user } = renderWithCore(hand.core, <FindingPicker />);
    const ids = await answers();
    act(() => requestFinding(ids));
    await screen.findByRole('option', { name: /People lose it/ });
    await user.keyboard('people lose it');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(useFindingPicker.getState().request).toBeNull();
  });
});
