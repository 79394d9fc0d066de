import type { HeadingNode } from '../../../shared/domain/report-document.ts';
import { fillSlides } from './fill-slides.ts';
import type { FilledBody } from './fill-slides.ts';
import type { Topic } from './list-topics.ts';
import { paragraphPiece } from './paragraph-piece.ts';
import { bodyUnder } from './set-title.ts';
import type { Piece } from './slide-parts.ts';
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
    const room = bodyUnder(topic.above, writer);
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

/** What stands on the slides of several topics, each under its name. */
export function fillWithTopics(group: TopicGroup, isSided: boolean, writer: SlideWriter): readonly FilledBody[] {
  const body = bodyUnder(group[0]!.above, writer);
  return fillSlides(
    group.flatMap((topic) => piecesOf(topic, body.width, isSided, writer)),
    [body],
  );
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
