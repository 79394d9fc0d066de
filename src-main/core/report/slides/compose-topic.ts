import { fillSlides } from './fill-slides.ts';
import type { FilledBody } from './fill-slides.ts';
import { fillWithQuotes } from './fill-with-quotes.ts';
import type { Topic } from './list-topics.ts';
import { bodyUnder, numberedTitle, setBigTitle, setTitle } from './set-title.ts';
import { inColumns, sectionTitle } from './slide-layout.ts';
import type { Piece, Slide, SlideParagraph } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { toPieces } from './to-pieces.ts';
import { toRuns } from './to-runs.ts';

/** Slides of a heading and what stands under it; quotes alone stand in two columns. */
export function composeTopic(topic: Topic, isSided: boolean, writer: SlideWriter): readonly Slide[] {
  if (topic.isOpening) return composeOpening(topic, isSided, writer);
  const { heading, nodes } = topic;
  const [text, label] = [heading?.text ?? writer.document.title, heading?.label ?? topic.above];
  const body = bodyUnder(text, writer);
  const filled = fillWithQuotes(nodes, body, isSided, writer);
  if (!heading && filled.every(({ boxes }) => boxes.length === 0)) return [];
  return titleSlides(filled, { text, label, anchor: heading?.anchor ?? null, notes: topic.notes }, writer);
}

export interface TitleWords {
  readonly text: string;
  readonly label: string;
  readonly anchor: string | null;
  /** Of the first of them. */
  readonly notes?: readonly string[];
  /** Of the first of the slides, from 1. */
  readonly from?: number;
  /** Of all that are called so; these alone where nothing is said. */
  readonly total?: number;
}

/** Each slide has a name of its own: from the second on, a number behind it. */
export function titleSlides(
  bodies: readonly FilledBody[],
  { text, label, anchor, notes = [], from = 1, total = bodies.length }: TitleWords,
  writer: SlideWriter,
): readonly Slide[] {
  return bodies.map((body, index) => {
    const number = from + index;
    const set = setTitle(number > 1 ? numberedTitle(text, number, total, writer) : text, label, writer);
    return {
      master: 'content',
      title: set.title,
      boxes: body.boxes,
      notes: [...(number === 1 ? set.notes : []), ...(index === 0 ? notes : []), ...body.notes],
      anchors: [...(index === 0 && anchor !== null ? [anchor] : []), ...body.anchors],
    };
  });
}

const underTitle = { x: sectionTitle.x, y: sectionTitle.y + sectionTitle.height + 0.35, width: 9.2, height: 2.4 };

/** Opens a part: its name, and below it what is said before its first finding, as far as there is room. */
function composeOpening({ heading, nodes }: Topic, isSided: boolean, writer: SlideWriter): readonly Slide[] {
  const title = setBigTitle(heading!.text, sectionTitle, writer);
  const words = nodes.map((node): SlideParagraph | null =>
    node.kind === 'paragraph' ? { size: 18, leading: 26, after: 10, color: 'ink', runs: toRuns(node.spans) } : null,
  );
  const isShort =
    words.every((paragraph) => paragraph !== null) &&
    writer.measure.heightOf(words, underTitle.width) <= underTitle.height;
  const boxes = isShort && words.length > 0 ? [{ kind: 'text' as const, ...underTitle, paragraphs: words }] : [];
  const opening: Slide = { master: 'section', title, boxes, notes: [], anchors: [heading!.anchor] };
  if (isShort) return [opening];
  const body = bodyUnder(heading!.text, writer);
  const pieces: readonly Piece[] = toPieces(nodes, writer, { width: body.width, indent: 0, isSided });
  if (pieces.length === 0) return [opening];
  const more = titleSlides(
    fillSlides(pieces, [body]),
    { text: writer.words.slides.overview.replace('{title}', () => heading!.text), label: '', anchor: null },
    writer,
  );
  return [opening, ...more];
}

/** A slide that says something itself, in paragraphs as wide as they are asked for: in two columns rather than on two slides. */
export function composeWords(
  title: string,
  piecesIn: (width: number) => readonly Piece[],
  writer: SlideWriter,
): readonly Slide[] {
  const body = bodyUnder(title, writer);
  const whole = fillSlides(piecesIn(body.width), [body]);
  const columns = inColumns(body, 2);
  const bodies = whole.length === 1 ? whole : fillSlides(piecesIn(columns[0]!.width), columns);
  return titleSlides(bodies, { text: title, label: '', anchor: null }, writer);
}
