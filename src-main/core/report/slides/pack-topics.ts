import type { HeadingNode } from '../../../shared/domain/report-document.ts';
import { titleSlides } from './compose-topic.ts';
import { fillSlides } from './fill-slides.ts';
import type { Topic } from './list-topics.ts';
import { paragraphPiece } from './paragraph-piece.ts';
import { setTitle } from './set-title.ts';
import { bodyBelow } from './slide-layout.ts';
import type { Piece, Slide } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { toPieces } from './to-pieces.ts';
import { plainRun } from './to-runs.ts';

export type TopicGroup = readonly Topic[];

const subheading = { size: 18, leading: 25, after: 3 } as const;
const between = 0.3;
const mostTogether = 6;

/** Short topics under the same heading stand on one slide, as far as there is room. */
export function packTopics(topics: readonly Topic[], isSided: boolean, writer: SlideWriter): readonly TopicGroup[] {
  const groups: { readonly topics: Topic[]; height: number }[] = [];
  for (const topic of topics) {
    const room = bodyBelow(setTitle(topic.above, '', writer).height);
    const height = isSmall(topic) ? heightOf(piecesOf(topic, room.width, isSided, writer)) : Infinity;
    const last = groups.at(-1);
    const fits = last && last.height + between + height <= room.height && last.topics.length < mostTogether;
    if (fits && last.topics[0]!.above === topic.above) {
      last.topics.push(topic);
      last.height += between + height;
    } else groups.push({ topics: [topic], height });
  }
  return groups.map((group) => group.topics);
}

const isSmall = ({ heading, isOpening, above, nodes }: Topic): boolean =>
  heading?.level === 3 &&
  heading.label === null &&
  !isOpening &&
  above !== '' &&
  nodes.every(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list');

/** A slide of several topics, each under its name, called as what they belong to. */
export function composeGroup(
  group: TopicGroup,
  { isSided, from }: { readonly isSided: boolean; readonly from: number },
  writer: SlideWriter,
): readonly Slide[] {
  const text = group[0]!.above;
  const body = bodyBelow(setTitle(text, '', writer).height);
  const pieces = group.flatMap((topic) => piecesOf(topic, body.width, isSided, writer));
  const notes = group.flatMap((topic) => topic.notes);
  return titleSlides(fillSlides(pieces, [body]), { text, label: '', anchor: null, notes, from }, writer);
}

function piecesOf({ heading, nodes }: Topic, width: number, isSided: boolean, writer: SlideWriter): readonly Piece[] {
  const below = toPieces(nodes, writer, { width, indent: 0, isSided });
  const pieces = [subheadingPiece(heading!, width, below.length > 0, writer), ...below];
  return [...pieces.slice(0, -1), { ...pieces.at(-1)!, after: between }];
}

function subheadingPiece({ text, color, anchor }: HeadingNode, width: number, keepsNext: boolean, writer: SlideWriter) {
  const dot = color ? [{ text: '●\u2002', color: { own: color } }] : [];
  const runs = [...dot, ...plainRun(text).map((run) => ({ ...run, isBold: true }))];
  return paragraphPiece({ ...subheading, runs }, width, writer.measure, { anchors: [anchor], keepsNext });
}

const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece, index) => sum + piece.height + (index < pieces.length - 1 ? piece.after : 0), 0);
