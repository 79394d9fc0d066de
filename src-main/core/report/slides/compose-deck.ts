import type {
  ContentsNode,
  CoverNode,
  HeadingNode,
  ReportNode,
  ReportPart,
} from '../../../shared/domain/report-document.ts';
import { printXmlLine } from '../office/print-xml-text.ts';
import { everyNode } from '../every-node.ts';
import { tellEntries, limitEntries } from './tell-entries.ts';
import { composeFinding, isFinding } from './compose-finding.ts';
import { composeTopic, composeWords, titleSlides } from './compose-topic.ts';
import { fitLines } from './fit-lines.ts';
import { listTopics } from './list-topics.ts';
import { paragraphPiece } from './paragraph-piece.ts';
import { fillWithTopics, packTopics } from './pack-topics.ts';
import type { TopicGroup } from './pack-topics.ts';
import { setBigTitle } from './set-title.ts';
import { coverTitle } from './slide-layout.ts';
import type { Slide, SlideParagraph } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';
import { plainRun } from './to-runs.ts';

/** The report as slides, with the section of each; transcripts are left out, and the last slide says so. */
export function composeDeck(writer: SlideWriter): readonly (Slide & { readonly section: string })[] {
  const { document } = writer;
  const isIn = (part: ReportPart) => !isForReading(part);
  const slides = document.parts.filter(isIn).flatMap((part) => {
    const section = nameOf(part) ?? '';
    return composePart(part, writer).map((slide) => ({ ...slide, section }));
  });
  const left = document.parts.filter(isForReading).map((part) => nameOf(part) ?? part.kind);
  return left.length === 0 ? slides : [...slides, ...composeRest(left, writer)];
}

const nameOf = ({ nodes }: ReportPart): string | null =>
  nodes.find((node): node is HeadingNode => node.kind === 'heading')?.text ?? null;

const isForReading = (part: ReportPart): boolean => everyNode({ parts: [part] }).some(({ kind }) => kind === 'turn');

function composePart(part: ReportPart, writer: SlideWriter): readonly Slide[] {
  const cover = part.nodes.find((node): node is CoverNode => node.kind === 'cover');
  const contents = part.nodes.find((node): node is ContentsNode => node.kind === 'contents');
  const rest = part.nodes.filter(({ kind }) => kind !== 'cover' && kind !== 'contents' && kind !== 'page-break');
  const isSided = rest.some((node) => node.kind === 'quote' && node.side === 'against');
  return [
    ...(cover ? [composeCover(cover, writer)] : []),
    ...(contents ? composeContents(contents, writer) : []),
    ...composeTopics(packTopics(listTopics({ nodes: shownOf(rest, writer) }), isSided, writer), isSided, writer),
  ];
}

function shownOf(nodes: readonly ReportNode[], { words }: SlideWriter): readonly ReportNode[] {
  const { shown, more } = limitEntries(tellEntries(nodes));
  if (more === 0) return shown;
  const text = words.slides.more.replace('{n}', String(more));
  return [...shown, { kind: 'paragraph', tone: 'quiet', spans: [{ text }] }];
}

/** Groups that are called alike are numbered. */
function composeTopics(groups: readonly TopicGroup[], isSided: boolean, writer: SlideWriter): readonly Slide[] {
  const filled = groups.map((group) => (group.length > 1 ? fillWithTopics(group, isSided, writer) : null));
  const named = groups.map((group, index) => ({ text: group[0]!.above, count: filled[index]?.length ?? 0 }));
  const countOf = (text: string, end = named.length) =>
    named.slice(0, end).reduce((sum, one) => (one.text === text ? sum + one.count : sum), 0);
  return groups.flatMap((group, index) => {
    const [topic] = group;
    const bodies = filled[index];
    if (!bodies) return isFinding(topic!) ? composeFinding(topic!, writer) : composeTopic(topic!, isSided, writer);
    const text = topic!.above;
    const notes = group.flatMap((one) => one.notes);
    const [from, total] = [countOf(text, index) + 1, countOf(text)];
    return titleSlides(bodies, { text, label: '', anchor: null, notes, from, total }, writer);
  });
}

const mostFacts = 4;
const underCover = { x: coverTitle.x, width: 9.6 };

function composeCover({ title, subtitle, facts }: CoverNode, writer: SlideWriter): Slide {
  const set = setBigTitle(title, coverTitle, writer);
  const { measure } = writer;
  const under: SlideParagraph = { size: 20, leading: 28, after: 0, runs: plainRun(subtitle) };
  const below = fitLines(under, underCover.width, 2, measure);
  const said = facts.slice(0, 6).map(({ name, value }): SlideParagraph => ({
    size: 13,
    leading: 20,
    after: 3,
    runs: [...plainRun(`${name}\u2003`), ...plainRun(value)],
  }));
  return {
    master: 'cover',
    title: set,
    boxes: [
      { kind: 'text', ...underCover, y: coverTitle.y + coverTitle.height + 0.2, height: 0.8, paragraphs: [below] },
      { kind: 'text', ...underCover, y: 5.35, height: 1.5, paragraphs: said },
    ],
    notes: facts.slice(mostFacts).map(({ name, value }) => printXmlLine(`${name} ${value}`)),
    anchors: ['cover'],
  };
}

const entry = { size: 18, leading: 26, after: 8 } as const;

/** The parts that have slides, each leading there. */
function composeContents({ title }: ContentsNode, writer: SlideWriter): readonly Slide[] {
  const headings = writer.document.parts
    .filter((part) => !isForReading(part))
    .flatMap(({ nodes }) => nodes)
    .filter((node: ReportNode): node is HeadingNode => node.kind === 'heading' && node.level === 1);
  if (headings.length === 0) return [];
  const paragraphs = headings.map(({ text, anchor }) => {
    const link = { kind: 'anchor', anchor } as const;
    return { ...entry, runs: plainRun(printXmlLine(text)).map((run) => ({ ...run, isBare: true, link })) };
  });
  const piecesIn = (width: number) =>
    paragraphs.map((one) => paragraphPiece(fitLines(one, width, 2, writer.measure), width, writer.measure));
  return composeWords(title, piecesIn, writer);
}

function composeRest(left: readonly string[], writer: SlideWriter) {
  const { leftOut, leftOutTitle } = writer.words.slides;
  const said: SlideParagraph = { size: 16, leading: 23, after: 12, runs: plainRun(leftOut) };
  const piecesIn = (width: number) => [
    paragraphPiece(said, width, writer.measure, { keepsNext: true }),
    ...left.map((name) =>
      paragraphPiece({ size: 16, leading: 23, after: 6, mark: 'bullet', runs: plainRun(name) }, width, writer.measure),
    ),
  ];
  return composeWords(leftOutTitle, piecesIn, writer).map((slide) => ({ ...slide, section: leftOutTitle }));
}
