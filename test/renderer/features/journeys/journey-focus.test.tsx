// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useJourneysState } from '../../../../src-renderer/features/journeys/journeys-state.ts';
import { JourneysPane } from '../../../../src-renderer/features/journeys/journeys-pane.tsx';
import { JourneysView } from '../../../../src-renderer/features/journeys/journeys-view.tsx';
import { showJourney, showStage, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => useJourneysState.setState(useJourneysState.getInitialState(), true));

async function showJourneys(id: string | null) {
  const view = renderWithCore(
    hand.core,
    <>
      <JourneysPane />
      <JourneysView />
    </>,
  );
  act(() => showJourney(id));
  return view;
}

const create = (more: object = {}) =>
  hand.core.call('journeys.create', {
    name: 'Losing it',
    template: 'blank',
    stages: [{ name: 'Before' }, { name: 'After' }],
    lanes: [
      { kind: 'actions', name: 'Actions' },
      { kind: 'pains', name: 'Pains', codeId: hand.study.codes.find },
    ],
    ...more,
  });

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
const expectFocus = (name: string) => waitFor(() => expect(focused()).toBe(name));

async function makeMap(template: string) {
  const { user } = await showJourneys(null);
  await user.click((await screen.findAllByRole('button', { name: 'New journey map' }))[0]!);
  await user.click(await screen.findByRole('radio', { name: template }));
  await user.click(screen.getByRole('button', { name: 'Create' }));
}

describe('the focus in journeys', () => {
  it('goes to the first cell of a new map', async () => {
    await makeMap('Purchase');
    await expectFocus('Emotion, Awareness');
  });

  it('goes to what begins a map that is still blank, which says how', async () => {
    await makeMap('Blank');
    await expectFocus('Add a lane');
    expect(screen.getByText(/^Stages are the columns of a map/)).toBeTruthy();
  });

  it('goes to a stage that is asked for from elsewhere', async () => {
    const { id } = await create();
    const { stages } = await hand.core.call('journeys.get', { id });
    await showJourneys(null);
    act(() => showStage(id, stages[1]!.id));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('After'));
    const anchor = { laneId: null, stageId: stages[1]!.id };
    expect(useJourneysState.getState().selection).toMatchObject({ journeyId: id, anchor });
    expect(useNavigation.getState().journeyTarget).toBeNull();
  });

  it('goes from what the map says to the cell of which it is said', async () => {
    const { id } = await create({
      stages: [{ name: 'Before', codeId: hand.study.codes.voice }, { name: 'After' }],
    });
    await hand.core.call('journeys.setCells', { journeyId: id, cells: [await momentAt(id)] });
    const { user } = await showJourneys(id);
    await user.click(await screen.findByRole('button', { name: 'Read the map' }));
    const moments = await screen.findByRole('region', { name: 'Moments of truth' });
    await user.click(await within(moments).findByRole('link', { name: 'After · Actions' }));
    await expectFocus('Actions, After');
  });

  it('leaves the map by Escape, then Tab', async () => {
    const { id } = await create();
    const { user } = await showJourneys(id);
    await user.click(await screen.findByRole('button', { name: /^Before/ }));
    await user.keyboard('{ArrowDown}');
    await expectFocus('Actions, Before');
    await user.tab();
    await expectFocus('Actions, After');
    await user.keyboard('{Escape}');
    await user.tab();
    await expectFocus('Add a lane');
  });

  it('reaches a stage that stands over its sub-steps alone, and renames it', async () => {
    const { id } = await create();
    const [before] = (await hand.core.call('journeys.get', { id })).stages;
    const steps = [{ name: 'Looks' }, { name: 'Asks' }];
    await hand.core.call('journeys.addStages', { journeyId: id, stages: steps, parentId: before!.id });
    const { user } = await showJourneys(id);
    await user.click(await screen.findByRole('button', { name: /^Asks/ }));
    await user.keyboard('{ArrowUp}');
    await expectFocus('Before');
    await user.keyboard('{F2}Early on{Enter}');
    await screen.findByRole('button', { name: 'Early on' });
    await expectFocus('Early on');
    await user.keyboard('{ArrowDown}');
    await expectFocus('Looks, 0 passages');
  });
});

describe('the table of a map', () => {
  it('asks for the name of a stage, also of one over its sub-steps', async () => {
    const { id } = await create();
    const [before] = (await hand.core.call('journeys.get', { id })).stages;
    const steps = [{ name: 'Looks' }];
    await hand.core.call('journeys.addStages', { journeyId: id, stages: steps, parentId: before!.id });
    const { user } = await showJourneys(id);
    await user.click(await screen.findByRole('button', { name: 'As a table' }));
    await user.click(await screen.findByRole('button', { name: 'Menu of Before' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Rename/ }));
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.keyboard('Early on{Enter}');
    await screen.findByRole('link', { name: 'Early on › Looks' });
  });
});

async function momentAt(id: string) {
  const { lanes, stages } = await hand.core.call('journeys.get', { id });
  return { laneId: lanes[0]!.id, stageId: stages[1]!.id, isMoment: true };
}

describe('the personas of a map', () => {
  it('stand beside it with who is behind them and their words, and one brings its curve to the front', async () => {
    const { participantIds, others } = await people();
    const first = await hand.core.call('personas.create', { name: 'Who loses it', participantIds });
    const second = await hand.core.call('personas.create', { name: 'Who finds it', participantIds: others });
    await hand.core.call('personas.addTrait', { personaId: first.id, kind: 'quote', text: 'Where is it?' });
    await hand.core.call('personas.addTrait', { personaId: first.id, kind: 'goal', text: 'Find it' });
    const { id } = await create({ personaIds: [first.id, second.id] });
    const { user } = await showJourneys(id);
    const list = await screen.findByRole('list', { name: 'Personas' });
    const [loses] = within(list).getAllByRole('listitem');
    expect(loses!.textContent).toBe('Who loses it1 person“Where is it?”Goal Find it');
    await user.click(within(list).getByRole('button', { name: 'Curve of Who finds it in front' }));
    expect(useJourneysState.getState().personaId).toBe(second.id);
    fireEvent.click(within(list).getByRole('link', { name: 'Who loses it' }));
    expect(useNavigation.getState()).toMatchObject({ journeyView: 'personas', personaId: first.id });
  });
});

async function people() {
  const [one, ...rest] = await hand.core.call('participants.list', {});
  return { participantIds: [one!.id], others: rest.map(({ id }) => id) };
}
