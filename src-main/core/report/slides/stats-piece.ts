import type { StatsNode } from '../../../shared/domain/report-document.ts';
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

/** Numbers side by side, each under its name: a row of at most five. */
export function statsPieces({ entries }: StatsNode, width: number, writer: SlideWriter): readonly Piece[] {
  const rows = Math.ceil(entries.length / mostInRow);
  const columns = Math.ceil(entries.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) =>
    statsRow(entries.slice(row * columns, (row + 1) * columns), width / Math.max(columns, 3), writer),
  );
}

function statsRow(entries: StatsNode['entries'], column: number, writer: SlideWriter): Piece {
  const room = column - between;
  const set = ({ name, value }: StatsNode['entries'][number]): readonly SlideParagraph[] => [
    fitLines({ size: 11, leading: 16, after: 2, color: 'quiet', runs: plainRun(name) }, room, 1, writer.measure),
    fitLines(valueParagraph(value, room, writer), room, 1, writer.measure),
  ];
  return {
    height,
    after: 0.22,
    anchors: [],
    notes: [],
    isAlone: false,
    keepsNext: false,
    place: (x, y) =>
      entries.flatMap((entry, index) => {
        const left = x + index * column;
        return [
          { kind: 'rect', x: left, y, width: room, height: line, fill: 'line' },
          { kind: 'text', x: left, y: y + 0.08, width: room, height: height - 0.08, paragraphs: set(entry) },
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
