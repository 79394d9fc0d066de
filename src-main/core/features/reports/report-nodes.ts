import { anchorOf } from '../../../shared/domain/report-anchors.ts';
import type {
  HeadingNode,
  ParagraphNode,
  ReportNode,
  Span,
  TableCell,
} from '../../../shared/domain/report-document.ts';
import type { BlockSettings } from './block-settings.ts';

/** A paragraph of these words; none where they are empty. */
export const paragraph = (text: string, tone: ParagraphNode['tone'] = 'body'): readonly ParagraphNode[] =>
  text.trim() === '' ? [] : [{ kind: 'paragraph', tone, spans: [{ text: text.trim() }] }];

export const spans = (tone: ParagraphNode['tone'], ...said: readonly Span[]): ParagraphNode => ({
  kind: 'paragraph',
  tone,
  spans: said,
});

/** Plain words of the researcher; an empty line parts paragraphs. */
export const paragraphs = (text: string): readonly ParagraphNode[] =>
  text.split(/\n[^\S\n]*\n/u).flatMap((part) => paragraph(part.replaceAll(/\s*\n\s*/gu, ' ')));

export const heading = (
  level: HeadingNode['level'],
  anchor: string,
  text: string,
  more: Partial<Pick<HeadingNode, 'label' | 'number' | 'color' | 'isListed'>> = {},
): HeadingNode => ({ kind: 'heading', level, anchor, text, label: null, number: null, color: null, ...more });

/** The heading of a block. */
export const blockHeading = (block: BlockSettings, usual: string): HeadingNode =>
  heading(1, anchorOf('part', block.id), block.title || usual);

/** The block's heading above what it says; nothing where it says nothing. */
export const under = (head: HeadingNode, nodes: readonly ReportNode[]): readonly ReportNode[] =>
  nodes.length === 0 ? [] : [head, ...nodes];

export const cell = (text: string, more: Omit<TableCell, 'spans'> = {}): TableCell => ({ spans: [{ text }], ...more });

export const linkTo = (anchor: string): Pick<Span, 'link'> => ({ link: { kind: 'anchor', anchor } });
