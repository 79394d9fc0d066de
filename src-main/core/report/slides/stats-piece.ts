import type { StatsNode } from '../../../shared/domain/report-document.ts';
import { printXmlLine } from '../office/print-xml-text.ts';
import { fitLines } from './fit-lines.ts';
import type { Piece, SlideParagraph } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { plainRun } from './to-runs.ts';

const mostInRow = 5;
const height = 0.78;
const line = 0.012;
const between = 0.2;
// Characters: a line holds no more.
const mostMeasured = 300;

/** Numbers side by side, each under its name: a row of at most five. What is longer than a line stands in the notes. */
export function statsPieces({ entries }: StatsNode, width: number, writer: SlideWriter): readonly Piece[] {
  const rows = Math.ceil(entries.length / mostInRow);
  const columns = Math.ceil(entries.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) =>
    statsRow(entries.slice(row * columns, (row + 1) * columns), width / Math.max(columns, 3), writer),
  );
}

type Entry = StatsNode['entries'][number];

function statsRow(entries: readonly Entry[], column: number, writer: SlideWriter): Piece {
  const room = column - between;
  const set = ({ name, value }: Entry) => {
    const whole: readonly SlideParagraph[] = [
      { size: 11, leading: 16, after: 2, color: 'quiet', runs: plainRun(name) },
      valueParagraph(value, room, writer),
    ];
    const paragraphs = whole.map((paragraph) => fitLines(paragraph, room, 1, writer.measure));
    const isCut = whole.some((paragraph, index) => paragraph !== paragraphs[index]) || value.length > mostMeasured;
    return { paragraphs, notes: isCut ? [printXmlLine(`${name} ${value}`)] : [] };
  };
  const shown = entries.map(set);
  return {
    height,
    after: 0.22,
    anchors: [],
    notes: shown.flatMap(({ notes }) => notes),
    isAlone: false,
    keepsNext: false,
    place: (x, y) =>
      shown.flatMap(({ paragraphs }, index) => {
        const left = x + index * column;
        return [
          { kind: 'rect', x: left, y, width: room, height: line, fill: 'line' },
          { kind: 'text', x: left, y: y + 0.08, width: room, height: height - 0.08, paragraphs },
        ] as const;
      }),
    split: () => null,
  };
}

/** As large as it fits on one line. */
function valueParagraph(value: string, room: number, { measure }: SlideWriter): SlideParagraph {
  const runs = plainRun(value.slice(0, mostMeasured)).map((run) => ({ ...run, isBold: true }));
  const sizes = [24, 20, 16, 13].map((size) => ({ size, leading: 30, after: 0, runs }));
  return sizes.find((paragraph) => measure.linesOf(paragraph, room).length === 1) ?? sizes.at(-1)!;
}
