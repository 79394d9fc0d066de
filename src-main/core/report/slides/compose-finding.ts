import type { CalloutNode, QuoteNode, ReportNode, StatsNode } from '../../../shared/domain/report-document.ts';
import { calloutPiece } from './callout-piece.ts';
import { titleSlides } from './compose-topic.ts';
import { fillWithQuotes } from './fill-with-quotes.ts';
import { fillSlides } from './fill-slides.ts';
import type { FilledBody } from './fill-slides.ts';
import type { Topic } from './list-topics.ts';
import { quotePiece } from './quote-piece.ts';
import { bodyUnder } from './set-title.ts';
import type { Piece, Slide, SlideFrame } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { statsPieces } from './stats-piece.ts';
import { tellNodes } from './tell-nodes.ts';
import { toPieces } from './to-pieces.ts';

const mostQuotes = 3;
// Rather than a slide of one or two that are left.
const mostTogether = 5;
// In characters: shorter ones tell nothing by themselves.
const telling = 24;
const quotesShare = 0.63;
const between = 0.5;

/** Whether what stands under a heading is a claim with its quotes. */
export const isFinding = ({ heading, nodes }: Topic): boolean =>
  heading !== null && heading.label !== null && nodes.some(({ kind }) => kind === 'quote');

/** One slide that tells a finding: its numbers, its shortest telling quotes and what is recommended. What else there is follows it. */
export function composeFinding(topic: Topic, writer: SlideWriter): readonly Slide[] {
  const { nodes } = topic;
  const heading = topic.heading!;
  const isSided = nodes.some((node) => node.kind === 'quote' && node.side === 'against');
  const body = bodyUnder(heading.text, writer);
  const stats = ofKind(nodes, 'stats').flatMap((node) => statsPieces(node, body.width, writer));
  const [numbers, ...moreNumbers] = stats;
  const below = lower(body, numbers ? numbers.height + numbers.after : 0);
  const callouts = ofKind(nodes, 'callout');
  const columns = shareOut(below, callouts.length > 0);
  const advice = callouts.map((node) => calloutPiece(node, columns.advice.width, columns.advice.height, writer));
  const shownAdvice = takeFitting(advice, columns.advice.height);
  const quotes = ofKind(nodes, 'quote');
  const shown = chooseQuotes(quotes, columns.quotes, writer, isSided);
  const first = gather([
    { frame: body, pieces: numbers ? [numbers] : [] },
    { frame: columns.quotes, pieces: shown.map(({ piece }) => piece) },
    { frame: columns.advice, pieces: shownAdvice },
  ]);
  const story = nodes.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
  const told = { ...first, notes: [...tellNodes(story), ...first.notes] };
  const left = quotes.filter((quote) => !shown.some((one) => one.quote === quote));
  const onward = left.length === 0 ? [] : fillWithQuotes(left, body, isSided, writer);
  const rest = [
    ...moreNumbers,
    ...toPieces(callouts.slice(shownAdvice.length), writer, { width: body.width, indent: 0, isSided }),
    ...toPieces(nodes.filter(isShownApart), writer, { width: body.width, indent: 0, isSided }),
  ];
  const bodies = [told, ...onward, ...(rest.length > 0 ? fillSlides(rest, [body]) : [])];
  return titleSlides(bodies, { text: heading.text, label: heading.label ?? '', anchor: heading.anchor }, writer);
}

const isShownApart = ({ kind }: ReportNode): boolean => ['table', 'figure', 'entry'].includes(kind);

const ofKind = <Kind extends 'stats' | 'callout' | 'quote'>(nodes: readonly ReportNode[], kind: Kind) =>
  nodes.filter((node): node is Extract<StatsNode | CalloutNode | QuoteNode, { kind: Kind }> => node.kind === kind);

const lower = (frame: SlideFrame, by: number): SlideFrame => ({
  ...frame,
  y: frame.y + by,
  height: frame.height - by,
});

function shareOut(frame: SlideFrame, hasAdvice: boolean) {
  if (!hasAdvice) return { quotes: frame, advice: frame };
  const width = frame.width * quotesShare;
  const advice = { ...frame, x: frame.x + width + between, width: frame.width - width - between };
  return { quotes: { ...frame, width }, advice };
}

/** As many from the beginning as there is room for. */
function takeFitting(pieces: readonly (Piece | null)[], height: number): readonly Piece[] {
  const taken: Piece[] = [];
  let used = 0;
  for (const piece of pieces) {
    if (!piece || used + piece.height > height) break;
    taken.push(piece);
    used += piece.height + piece.after;
  }
  return taken;
}

/** The shortest that tell something, one against among them where there is any, in the order of the report. */
function chooseQuotes(quotes: readonly QuoteNode[], frame: SlideFrame, writer: SlideWriter, isSided: boolean) {
  const rank = (quote: QuoteNode) => (quote.text.length < telling ? 10_000 : 0) + quote.text.length;
  const sorted = quotes.toSorted((one, other) => rank(one) - rank(other));
  const against = sorted.find(({ side }) => side === 'against');
  const wanted = [...new Set(against ? [sorted[0]!, against, ...sorted] : sorted)];
  const all = quotes.map((quote) => ({ quote, piece: quotePiece(quote, frame.width, writer, { isSided }) }));
  const whole = all.reduce((height, { piece }) => height + piece.height + piece.after, -(all.at(-1)?.piece.after ?? 0));
  if (all.length <= mostTogether && whole <= frame.height) return all;
  const chosen: { readonly quote: QuoteNode; readonly piece: Piece }[] = [];
  let used = 0;
  for (const quote of wanted) {
    const piece = quotePiece(quote, frame.width, writer, { isSided });
    if (chosen.length === mostQuotes || used + piece.height > frame.height) continue;
    chosen.push({ quote, piece });
    used += piece.height + piece.after;
  }
  return chosen.toSorted((one, other) => quotes.indexOf(one.quote) - quotes.indexOf(other.quote));
}

function gather(columns: readonly { readonly frame: SlideFrame; readonly pieces: readonly Piece[] }[]): FilledBody {
  const bodies = columns.flatMap(({ frame, pieces }) => (pieces.length > 0 ? fillSlides(pieces, [frame]) : []));
  return {
    boxes: bodies.flatMap(({ boxes }) => boxes),
    anchors: bodies.flatMap(({ anchors }) => anchors),
    notes: bodies.flatMap(({ notes }) => notes),
  };
}
