import type { BoardFigure, ChartFigure, FigureData, JourneyFigure } from './figure-data.ts';
import type { ReportNode } from './report-document.ts';

const mostColumns = 7;
const mostStages = 3;
const mostSeries = 10;

/** Whether a node is better read on a page that lies across. */
export function isWideNode(node: ReportNode): boolean {
  if (node.kind === 'table') return node.columns.length > mostColumns;
  return node.kind === 'figure' && isWide(node.figure);
}

function isWide(figure: FigureData): boolean {
  if (figure.kind === 'board') return isWideBoard(figure);
  return figure.kind === 'journey' ? columnsOf(figure) > mostStages : isWideChart(figure);
}

function isWideBoard({ places, clusterPlaces }: BoardFigure): boolean {
  const boxes = [...places, ...clusterPlaces];
  const span = (start: (box: (typeof boxes)[number]) => number, length: (box: (typeof boxes)[number]) => number) =>
    Math.max(...boxes.map((box) => start(box) + length(box))) - Math.min(...boxes.map(start));
  const [width, height] = [
    span(
      ({ x }) => x,
      ({ width: own }) => own,
    ),
    span(
      ({ y }) => y,
      ({ height: own }) => own,
    ),
  ];
  return width > height * 1.15;
}

/** Stages that have sub-steps stand above these. */
function columnsOf({ stages }: JourneyFigure): number {
  const parents = new Set(stages.map(({ parentId }) => parentId));
  return stages.filter(({ id }) => !parents.has(id)).length;
}

const isWideChart = ({ form, series }: ChartFigure): boolean => form === 'matrix' && series.length > mostSeries;
