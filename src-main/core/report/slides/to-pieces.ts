import type {
  EntryNode,
  FigureNode,
  ListNode,
  ParagraphNode,
  ReportNode,
} from '../../../shared/domain/report-document.ts';
import { leadIns } from '../lead-ins.ts';
import { calloutPiece } from './callout-piece.ts';
import { paragraphPiece } from './paragraph-piece.ts';
import { picturePieces } from './picture-piece.ts';
import { quotePiece } from './quote-piece.ts';
import { bodyBelow } from './slide-layout.ts';
import type { Piece, SlideParagraph } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { statsPieces } from './stats-piece.ts';
import { tablePiece } from './table-piece.ts';
import { plainRun, toRuns } from './to-runs.ts';

export interface PieceRoom {
  readonly width: number;
  readonly indent: number;
  /** Whether quotes for and against stand together, so that both say what they are. */
  readonly isSided: boolean;
  /** Quotes in a larger size. */
  readonly isLarge?: boolean;
  /** Entries and what they say in a smaller one. */
  readonly isCompact?: boolean;
}

const manners = {
  body: { size: 16, leading: 23, after: 9 },
  lead: { size: 20, leading: 28, after: 12 },
  quiet: { size: 12, leading: 17, after: 7, color: 'quiet' },
} as const;
const compact = {
  entry: { size: 13, leading: 18 },
  body: { size: 12, leading: 16, after: 3 },
} as const;
const item = { size: 16, leading: 23, after: 6 } as const;
const step = 0.3;
const afterEntry = 0.08;
const tallestCallout = bodyBelow(1.7).height;

/** Nodes as pieces one below another; headings are those of slides, and transcripts aren't on any. */
export function toPieces(nodes: readonly ReportNode[], writer: SlideWriter, room: PieceRoom): readonly Piece[] {
  const leading = leadIns(nodes);
  return nodes.flatMap((node) => {
    const pieces = toPiece(node, writer, room);
    return leading.has(node) ? pieces.map((piece) => ({ ...piece, keepsNext: true })) : pieces;
  });
}

function toPiece(node: ReportNode, writer: SlideWriter, room: PieceRoom): readonly Piece[] {
  const { width, isSided, isLarge = false } = room;
  switch (node.kind) {
    case 'paragraph':
      return paragraphPieces(node, writer, room);
    case 'list':
      return listPieces(node, writer, room);
    case 'quote':
      return [quotePiece(node, width, writer, { isSided, isLarge })];
    case 'stats':
      return statsPieces(node, width, writer);
    case 'table':
      return [tablePiece(node, width, writer)];
    case 'figure':
      return figurePieces(node, writer, room);
    case 'entry':
      return entryPieces(node, writer, room);
    case 'callout': {
      const piece = calloutPiece(node, width, tallestCallout, writer);
      if (piece) return [piece];
      const head = { ...manners.body, runs: plainRun(node.label).map((run) => ({ ...run, isBold: true })) };
      return [paragraphPiece(head, width, writer.measure, { keepsNext: true }), ...toPieces(node.nodes, writer, room)];
    }
    case 'cover':
    case 'contents':
    case 'heading':
    case 'turn':
    case 'page-break':
      return [];
  }
}

function paragraphPieces({ tone, spans }: ParagraphNode, writer: SlideWriter, room: PieceRoom) {
  const { width, indent, isCompact } = room;
  const runs = toRuns(spans);
  if (runs.every(({ text }) => text.trim() === '')) return [];
  const anchors = spans.flatMap(({ anchor }) => anchor ?? []);
  const manner = isCompact && tone === 'body' ? compact.body : manners[tone];
  return [paragraphPiece({ ...manner, runs, indent }, width, writer.measure, { anchors })];
}

function listPieces({ isOrdered, start = 1, items }: ListNode, writer: SlideWriter, room: PieceRoom): readonly Piece[] {
  return items.flatMap((nodes, index) => {
    const [first] = nodes;
    const isWords = first?.kind === 'paragraph';
    const paragraph: SlideParagraph = {
      ...item,
      mark: isOrdered ? { number: start + index } : 'bullet',
      indent: room.indent,
      runs: isWords ? toRuns(first.spans) : [],
    };
    const rest = toPieces(isWords ? nodes.slice(1) : nodes, writer, { ...room, indent: room.indent + step });
    return [paragraphPiece(paragraph, room.width, writer.measure, { keepsNext: rest.length > 0 }), ...rest];
  });
}

function figurePieces({ anchor, figure, caption }: FigureNode, writer: SlideWriter, { width }: PieceRoom) {
  return picturePieces(writer.pictures.get(figure) ?? [], { anchor, caption, width }, writer);
}

function entryPieces(entry: EntryNode, writer: SlideWriter, room: PieceRoom): readonly Piece[] {
  const indent = room.indent + Math.min(entry.depth, 4) * step;
  const dot = entry.color ? [{ text: '●\u2002', color: { own: entry.color } }] : [];
  const name = plainRun(entry.name).map((run) => ({ ...run, isBold: true }));
  const detail =
    entry.detail === '' ? [] : [{ text: `\u2003${plainRun(entry.detail)[0]!.text}`, color: 'quiet' as const }];
  const manner = room.isCompact ? compact.entry : manners.body;
  const head = { ...manner, after: 3, indent, runs: [...dot, ...name, ...detail] };
  const picture = (entry.image && writer.pictures.get(entry.image)) ?? [];
  const marks = { anchors: [entry.anchor], keepsNext: entry.nodes.length > 0 || entry.depth === 0 };
  const pieces = [
    ...picturePieces(picture, { anchor: entry.anchor, caption: '', width: room.width, isSmall: true }, writer),
    ...(entry.name === '' ? [] : [paragraphPiece(head, room.width, writer.measure, marks)]),
    ...keepTogether(toPieces(entry.nodes, writer, { ...room, indent })),
  ];
  return [...pieces.slice(0, -1), ...pieces.slice(-1).map((piece) => ({ ...piece, after: piece.after + afterEntry }))];
}

const keepTogether = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keepsNext: true } : piece));
