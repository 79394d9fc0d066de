import { describe, expect, it } from 'vitest';
import { drawScene } from '../../../../src-main/core/figures/draw-scene.ts';
import type { FigureData, FigurePersona, JourneyFigure } from '../../../../src-main/shared/domain/figure-data.ts';
import type { TextShape } from '../../../../src-main/shared/domain/scene.ts';
import { resources } from '../report/sample-report.ts';
import { makeBoard, makeJourney } from './sample-figure.ts';

const draw = (figure: FigureData) => drawScene(figure, { theme: 'light', isTitled: true, quotes: 20 }, resources);
const linesOf = (figure: FigureData) => draw(figure).shapes.filter((shape) => shape.kind === 'text');
const wordsIn = (figure: FigureData, face: TextShape['face']) =>
  linesOf(figure)
    .filter((line) => line.face === face)
    .map(({ text }) => text);

const persona: FigurePersona = {
  id: 'persona',
  name: 'First timer',
  color: 2,
  people: 7,
  summary: '',
  traits: { quote: 'Nobody told me', goal: 'To be heard', frustration: 'No answer' },
  image: null,
};

function withTouchpoints(): JourneyFigure {
  const journey = makeJourney([]);
  const lane = { id: 'touch', kind: 'touchpoints' as const, name: '', codeId: null, color: null, isHidden: false };
  const cell = { ...journey.cells[0]!, laneId: 'touch', touchpointIds: ['web', 'shop'] };
  const touchpoints = new Map([
    ['web', { id: 'web', name: 'Web shop', channel: 'website' as const, isOnline: true }],
    ['shop', { id: 'shop', name: 'Counter', channel: 'store' as const, isOnline: false }],
  ]);
  return { ...journey, lanes: [lane], cells: [cell], touchpoints };
}

describe('what is drawn', () => {
  it('has the words of people in the face of the book, and nothing else', () => {
    const journey = makeJourney(['Nobody told me'], { personas: [{ ...persona, traits: {} }] });
    expect(wordsIn(journey, 'book')).toEqual(['“Nobody told me”']);
    expect(wordsIn(journey, 'plain')).toContain('Ana · 3');
    expect(wordsIn(makeBoard(['車子壞了']), 'book')).toEqual(['車子壞了']);
  });

  it('tells of a persona its initials, how many stand behind it, its words, goal and frustration', () => {
    const journey = makeJourney([], { personas: [persona] });
    expect(wordsIn(journey, 'book')).toEqual(['“Nobody told me”']);
    const wanted = ['FT', 'First timer', '7 people', 'Goal: To be heard', 'Frustration: No answer'];
    expect(wordsIn(journey, 'plain')).toEqual(expect.arrayContaining(wanted));
  });

  it('fills touchpoints that are online, outlines the others, and says which is which', () => {
    const { shapes } = draw(withTouchpoints());
    const chips = shapes.filter((shape) => shape.kind === 'rect' && shape.radius === 10);
    expect(chips.map((chip) => chip.kind === 'rect' && [chip.fill !== null, chip.stroke !== null])).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, true],
    ]);
    expect(wordsIn(withTouchpoints(), 'plain')).toEqual(
      expect.arrayContaining(['Web shop', 'Counter', 'Online', 'Offline']),
    );
  });

  it('has the dots of a vote on its cards and its result below, the most first', () => {
    const board = makeBoard(['First', 'Second', 'Third']);
    const cards = [
      { cardId: 'card-1', dots: 7 },
      { cardId: 'card-0', dots: 2 },
    ];
    const voted = { ...board, vote: { name: 'Where to begin', people: 3, cards } };
    expect(draw(voted).height).toBeGreaterThan(draw(board).height);
    expect(wordsIn(voted, 'book')).toEqual(['First', 'Second', 'Third', 'Second', 'First']);
    expect(wordsIn(voted, 'plain').slice(-4)).toEqual(['7', 'Where to begin · 9 dots · 3 people', '7', '2']);
    expect(draw(voted).description).toContain('Result of the vote: Second (7 dots)');
  });

  it('says in words what a map shows, its curve too, in the language of the figure', () => {
    const emotion = { stageId: 'stage-0', personaId: null, mean: -1.4, deviation: null, interval: null };
    const counts = { passages: 6, codings: 6, participants: 4, corrected: null };
    const journey = makeJourney(['好'], { language: 'zh-CN', emotions: [{ ...emotion, ...counts }] });
    expect(draw(journey).description).toContain('情绪：Awareness −1.4。');
    expect(draw(journey).description).toContain('3 个阶段：Awareness、考慮、Use。');
  });
});
