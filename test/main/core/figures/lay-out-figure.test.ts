import { describe, expect, it } from 'vitest';
import { layOutFigure } from '../../../../src-main/core/figures/lay-out-figure.ts';
import type { FigurePart } from '../../../../src-main/core/figures/lay-out-figure.ts';
import type { FigureData, JourneyFigure } from '../../../../src-main/shared/domain/figure-data.ts';
import type { Scene } from '../../../../src-main/shared/domain/scene.ts';
import { shapeBounds } from '../../../../src-main/shared/domain/shape-bounds.ts';
import { resources } from '../report/sample-report.ts';
import { makeBoard, makeJourney } from './sample-figure.ts';

const room = { width: 684, height: 333, laterHeight: 411, largest: 0.75, readable: 0.55 };
const look = { theme: 'light', isTitled: false, quotes: 5 } as const;
const layOut = (figure: FigureData) => layOutFigure(figure, look, room, resources);
const textsOf = ({ shapes }: Scene) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const quotes = Array.from({ length: 5 }, (_, index) => `Quote ${index} ${'that goes on and on '.repeat(8)}`);

function longJourney(stages: number): JourneyFigure {
  const journey = makeJourney(quotes);
  const [first] = journey.stages;
  const [cell] = journey.cells;
  const ids = Array.from({ length: stages }, (_, index) => `stage-${index}`);
  return {
    ...journey,
    stages: ids.map((id) => ({ ...first!, id, name: `Stage ${id}` })),
    cells: ids.map((stageId) => ({ ...cell!, stageId })),
  };
}

const isOver = ({ scene, heads, scale }: FigurePart, index: number) => {
  const height = (scene.height + (heads?.height ?? 0)) * scale;
  return scene.width * scale > room.width + 0.01 || height > (index === 0 ? room.height : room.laterHeight) + 0.01;
};

const cutLines = ({ scene }: FigurePart) =>
  scene.shapes.filter((shape) => {
    const { y, height } = shapeBounds(shape);
    return shape.kind === 'text' && (y < -1 || y + height > scene.height + 1);
  });

describe('a figure on pages', () => {
  it.each([
    ['a journey of three stages', longJourney(3)],
    ['a journey of fourteen stages', longJourney(14)],
    ['a board of a hundred cards', makeBoard(Array.from({ length: 100 }, (_, index) => `Card ${index}`))],
  ])('fits every page, readable and with no line cut: %s', (_, figure) => {
    const parts = layOut(figure);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter(isOver)).toEqual([]);
    expect(parts.filter(({ scale }) => scale < room.readable * 0.85)).toEqual([]);
    expect(parts.flatMap(cutLines)).toEqual([]);
  });

  it('shows every card of a board once', () => {
    const cards = Array.from({ length: 100 }, (_, index) => `Card ${index}`);
    const shown = layOut(makeBoard(cards)).flatMap(({ scene }) => textsOf(scene));
    expect(shown.filter((text) => text.startsWith('Card')).toSorted()).toEqual(cards.toSorted());
  });

  it('names the columns and the lane again where a journey goes on', () => {
    const [, ...later] = layOut(longJourney(3));
    expect(later.flatMap(({ heads }) => (heads ? [textsOf(heads)[0]] : []))).toContain('Stage stage-0');
    expect(later.map(({ scene }) => textsOf(scene)).filter((texts) => texts.includes('Thoughts'))).not.toEqual([]);
  });

  it('keeps a board of many hundred cards on one page, however small', () => {
    expect(layOut(makeBoard(Array.from({ length: 700 }, () => 'x')))).toHaveLength(1);
  });
});
