// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CellPicker } from '../../../../src-renderer/features/journeys/cell-picker.tsx';
import { JourneyInspector } from '../../../../src-renderer/features/journeys/journey-inspector.tsx';
import { useJourneysState } from '../../../../src-renderer/features/journeys/journeys-state.ts';
import { JourneysPane } from '../../../../src-renderer/features/journeys/journeys-pane.tsx';
import { JourneysView } from '../../../../src-renderer/features/journeys/journeys-view.tsx';
import { requestCell } from '../../../../src-renderer/workspace/cell-picker.ts';
import { showJourney, useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';
import { useStudy } from '../../../helpers/use-study.ts';
import { wholeFindings } from '../../../helpers/whole-findings.ts';

const hand = useStudy();

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

beforeEach(() => useJourneysState.setState(useJourneysState.getInitialState(), true));

/** A map of two stages, bound to codes, and a lane for each of the kinds. */
async function makeMap(): Promise<string> {
  const { voice, answer, find } = hand.study.codes;
  const { id } = await hand.core.call('journeys.create', {
    name: 'Losing it',
    template: 'blank',
    stages: [
      { name: 'Before', codeId: voice },
      { name: 'After', codeId: answer },
    ],
    lanes: [
      { kind: 'emotions', name: 'Emotion' },
      { kind: 'actions', name: 'Actions' },
      { kind: 'pains', name: 'Pains', codeId: find },
    ],
  });
  return id;
}

async function showMap() {
  const id = await makeMap();
  const view = renderWithCore(
    hand.core,
    <>
      <JourneysPane />
      <JourneysView />
      <JourneyInspector />
      <CellPicker />
    </>,
  );
  act(() => showJourney(id));
  await screen.findByRole('grid', { name: 'Losing it' });
  return { ...view, id };
}

const readMap = (id: string) => hand.core.call('journeys.get', { id });
const textsOf = async (id: string) => (await readMap(id)).cells.map(({ text }) => text).filter((text) => text !== '');

async function press(lane: string, stage: string): Promise<HTMLTextAreaElement> {
  const row = screen.getByRole('row', { name: new RegExp(lane) });
  const headings = screen.getAllByRole('columnheader').slice(1);
  const column = headings.findIndex((heading) => heading.textContent.startsWith(stage));
  const cell = within(row).getAllByRole('gridcell')[column]!;
  fireEvent.pointerDown(cell);
  fireEvent.mouseDown(cell);
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: `${lane}, ${stage}` });
}

describe('a journey map', () => {
  it('is made from a template whose stages are shown first', async () => {
    const { user } = renderWithCore(
      hand.core,
      <>
        <JourneysPane />
        <JourneysView />
      </>,
    );
    act(() => showJourney(null));
    await user.click((await screen.findAllByRole('button', { name: 'New journey map' }))[0]!);
    expect(within(await screen.findByRole('list', { name: 'Stages' })).getAllByRole('listitem')).toHaveLength(6);
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Buying{Enter}');
    const grid = await screen.findByRole('grid', { name: 'Buying' });
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(7);
  });

  it('is written like a spreadsheet: typing replaces, Enter goes down, Tab goes right, Escape leaves', async () => {
    const { user, id } = await showMap();
    await press('Actions', 'Before');
    await user.keyboard('Searches the sofa{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Pains, Before' }));
    await user.keyboard('Lost again{Tab}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Pains, After' }));
    await user.keyboard('not this{Escape}');
    await waitFor(async () => expect(await textsOf(id)).toEqual(['Searches the sofa', 'Lost again']));
  });

  it('leaves keys to an input method that composes', async () => {
    const { id } = await showMap();
    const field = await press('Actions', 'Before');
    fireEvent.compositionStart(field);
    fireEvent.keyDown(field, { key: 'Process', keyCode: 229 });
    fireEvent.input(field, { target: { value: 'ni hao' } });
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    expect(await textsOf(id)).toEqual([]);
    fireEvent.compositionEnd(field);
    fireEvent.input(field, { target: { value: '你好' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(async () => expect(await textsOf(id)).toEqual(['你好']));
  });

  it('takes a block of a spreadsheet, and gives one', async () => {
    const { user, id } = await showMap();
    await press('Actions', 'Before');
    await user.paste('one\ttwo\nthree\tfour\nleft out\tleft out');
    await waitFor(async () => expect((await textsOf(id)).toSorted()).toEqual(['four', 'one', 'three', 'two']));
    await screen.findByText('four');
    await press('Actions', 'Before');
    await user.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    const copied = await user.copy();
    expect(copied?.getData('text/plain')).toBe('one\ttwo\nthree\tfour');
  });

  it('moves what is cut with the voices behind it, as one step', async () => {
    const { id } = await showMap();
    await hand.core.call('journeys.fill', { id });
    await screen.findByRole('button', { name: 'Show 1 passage' });
    const kept = new Map<string, string>();
    const clipboardData = {
      setData: (type: string, text: string) => void kept.set(type, text),
      getData: (type: string) => kept.get(type) ?? '',
    };
    fireEvent.cut(await press('Pains', 'Before'), { clipboardData });
    fireEvent.paste(await press('Pains', 'After'), { clipboardData });
    const { stages } = await readMap(id);
    const quotes = async () =>
      (await readMap(id)).cells.flatMap(({ stageId, evidence }) => evidence.map(({ text }) => [stageId, text]));
    const words = 'The remote control needs a voice.';
    await waitFor(async () => expect(await quotes()).toEqual([[stages[1]!.id, words]]));
    await hand.core.call('history.undo', {});
    await waitFor(async () => expect(await quotes()).toEqual([[stages[0]!.id, words]]));
  });

  it('clears a cell of all that is in it', async () => {
    const { user, id } = await showMap();
    await hand.core.call('journeys.fill', { id });
    await screen.findByRole('button', { name: 'Show 1 passage' });
    await press('Pains', 'Before');
    await user.keyboard('{Delete}');
    await waitFor(async () => expect((await readMap(id)).cells).toEqual([]));
  });

  it('moves stages and lanes by Alt with the arrow keys', async () => {
    const { user, id } = await showMap();
    await press('Actions', 'Before');
    await user.keyboard('{Alt>}{ArrowRight}{ArrowDown}{/Alt}');
    await waitFor(async () => {
      const { stages, lanes } = await readMap(id);
      expect(stages.map(({ name }) => name)).toEqual(['After', 'Before']);
      expect(lanes.map(({ name }) => name)).toEqual(['Emotion', 'Pains', 'Actions']);
    });
  });

  it('renames a stage in its place', async () => {
    const { user, id } = await showMap();
    await press('Emotion', 'Before');
    await user.keyboard('{ArrowUp}{F2}');
    await user.keyboard('Early on{Enter}');
    await waitFor(async () => expect((await readMap(id)).stages[0]!.name).toBe('Early on'));
  });

  it('shows what the data would fill, and fills what is ticked as one step', async () => {
    const { user, id } = await showMap();
    await user.click(screen.getByRole('button', { name: 'Fill from data…' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('The remote control needs a voice.');
    const cell = within(dialog).getByRole('checkbox', { name: /Before · Pains/ });
    await user.click(cell);
    expect(within(dialog).getByRole('button', { name: 'Fill 0 cells' })).toHaveProperty('disabled', true);
    await user.click(cell);
    await user.click(within(dialog).getByRole('button', { name: 'Fill 1 cell' }));
    expect((await screen.findAllByText(/The remote control needs a voice/)).length).toBeGreaterThan(0);
    await hand.core.call('history.undo', {});
    await waitFor(async () => expect((await readMap(id)).cells.flatMap(({ evidence }) => evidence)).toEqual([]));
  });

  it('takes a point of the curve elsewhere by hand, and gives the computed one back', async () => {
    const { user, id } = await showMap();
    const corrected = async () => {
      const emotions = await hand.core.call('journeys.emotions', { id });
      return emotions.find(({ personaId }) => personaId === null)?.corrected ?? null;
    };
    await press('Emotion', 'Before');
    await user.keyboard('-1,5{Enter}');
    await waitFor(async () => expect(await corrected()).toEqual({ valence: -1.5, reason: '' }));
    await screen.findByText(/−1\.5 · n/);
    await press('Emotion', 'Before');
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await corrected()).toBeNull());
  });

  it('takes passages from elsewhere into the cell that is chosen', async () => {
    const { user, id } = await showMap();
    const [evidence] = (await wholeFindings(hand.core.call))[0]!.evidence;
    act(() => requestCell({ passageIds: [evidence!.passageId] }));
    await user.keyboard('aft{Enter}');
    await screen.findByPlaceholderText('Into which lane?');
    await user.keyboard('act{Enter}');
    await waitFor(async () =>
      expect((await readMap(id)).cells.map(({ evidence: quotes }) => quotes.length)).toEqual([1]),
    );
  });

  it('opens the first passage of a cell from the keyboard', async () => {
    const { user, id } = await showMap();
    await hand.core.call('journeys.fill', { id });
    await screen.findByRole('button', { name: 'Show 1 passage' });
    await press('Pains', 'Before');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', documentId: hand.study.meeting.id });
  });

  it('is a plain table, too, in which cells are written', async () => {
    const { user, id } = await showMap();
    await user.click(screen.getByRole('button', { name: 'As a table' }));
    const table = await screen.findByRole('table', { name: 'Losing it' });
    await user.type(within(table).getByRole('textbox', { name: 'Actions, After' }), 'Buys another{Enter}');
    await waitFor(async () => expect(await textsOf(id)).toEqual(['Buys another']));
  });

  it('says where it hurts, who went on and what nobody said', async () => {
    const { user, id } = await showMap();
    const { stages } = await readMap(id);
    await hand.core.call('journeys.updateStage', { id: stages[0]!.id, people: 200 });
    await hand.core.call('journeys.updateStage', { id: stages[1]!.id, people: 50 });
    await user.click(screen.getByRole('button', { name: 'Read the map' }));
    const reading = await screen.findByRole('region', { name: 'What the map says' });
    await within(reading).findByText('50 · 25 %');
    expect(within(reading).getByText('Before: the whole stage')).toBeTruthy();
  });

  it('stands above its to-be, the stages of both below each other', async () => {
    const { user, id } = await showMap();
    await user.click(screen.getByRole('button', { name: 'More about the map' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Copy as to-be' }));
    const grids = await waitFor(() => {
      const all = screen.getAllByRole('grid');
      expect(all).toHaveLength(2);
      return all;
    });
    expect(grids.map((grid) => grid.getAttribute('aria-label'))).toEqual(['Losing it', 'Losing it · to-be']);
    expect((await readMap(id)).besideId).not.toBeNull();
  });
});
