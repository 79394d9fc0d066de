import type { CalloutNode, ReportNode } from '../../../shared/domain/report-document.ts';
import type { Piece, SlideParagraph } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { plainRun, toRuns } from './to-runs.ts';

const padding = 0.2;
const bar = 0.05;
// A slide holds no more.
const mostCharacters = 4000;
const body = { size: 14, leading: 20, after: 5 } as const;

/** A field of its own; null where it holds more than words, or would be taller than `most`: then it stands as other words do. */
export function calloutPiece(
  { label, tone, nodes }: CalloutNode,
  width: number,
  most: number,
  writer: SlideWriter,
): Piece | null {
  const inside = nodes.map((node) => wordsOf(node));
  if (inside.some((words) => words === null)) return null;
  const length = inside.flatMap((words) => words ?? []).reduce((sum, { runs }) => sum + lengthOf(runs), label.length);
  if (length > mostCharacters) return null;
  const color = tone === 'warning' ? 'second' : tone === 'accent' ? 'accent' : 'quiet';
  const head: SlideParagraph = {
    size: 11,
    leading: 16,
    after: 4,
    color,
    runs: plainRun(label).map((run) => ({ ...run, isBold: true })),
  };
  const paragraphs = [...(label === '' ? [] : [head]), ...inside.flatMap((words) => words ?? [])];
  const room = width - 2 * padding - bar;
  const words = writer.measure.heightOf(paragraphs, room);
  const height = words + 2 * padding;
  if (height > most) return null;
  return {
    height,
    after: 0.25,
    anchors: [],
    notes: [],
    isAlone: false,
    keepsNext: false,
    place: (x, y) => [
      { kind: 'rect', x, y, width, height, fill: 'tint' },
      { kind: 'rect', x, y, width: bar, height, fill: tone === 'warning' ? 'second' : 'accent' },
      { kind: 'text', x: x + bar + padding, y: y + padding, width: room, height: words, paragraphs },
    ],
    split: () => null,
  };
}

const lengthOf = (runs: SlideParagraph['runs']): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** Of paragraphs and of lists of paragraphs. */
function wordsOf(node: ReportNode): readonly SlideParagraph[] | null {
  if (node.kind === 'paragraph') return [{ ...body, runs: toRuns(node.spans) }];
  if (node.kind !== 'list') return null;
  const items = node.items.map(([first, ...rest], index) =>
    first?.kind === 'paragraph' && rest.length === 0
      ? {
          ...body,
          mark: node.isOrdered ? { number: (node.start ?? 1) + index } : ('bullet' as const),
          runs: toRuns(first.spans),
        }
      : null,
  );
  return items.every((item) => item !== null) ? items : null;
}
