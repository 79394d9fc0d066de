import { join } from 'node:path';
import type { Report, ReportBlock } from '../../src-main/shared/contract/reports.ts';
import { usualQuoteRules } from '../../src-main/shared/contract/quotes.ts';
import type { QuoteRules } from '../../src-main/shared/contract/quotes.ts';
import { usualReportLook } from '../../src-main/shared/contract/reports.ts';
import type { ReportDocument, ReportNode, Span } from '../../src-main/shared/domain/report-document.ts';
import { readProject } from '../../src-main/core/db/read-project.ts';
import { gatherReport } from '../../src-main/core/features/reports/gather-report.ts';
import { readFigureWords } from '../../src-main/core/figures/read-figure-words.ts';
import { readReportWords } from '../../src-main/core/report/report-words.ts';
import { openProjectFile } from '../../src-main/core/open-project.ts';
import type { StudyAtHand } from './use-study.ts';

const folder = join(import.meta.dirname, '../../resources/report');

type Block = Pick<ReportBlock, 'kind'> & Partial<ReportBlock>;

export interface ReportToGather extends Partial<Omit<Report, 'blocks' | 'quotes'>> {
  readonly blocks: readonly (string | Block)[];
  readonly quotes?: Partial<QuoteRules>;
}

/** What a report of the study at hand says. The core closes the project for it. */
export async function gatherDocument(
  { core, path }: Pick<StudyAtHand, 'core' | 'path'>,
  { blocks, quotes, ...report }: ReportToGather,
): Promise<ReportDocument> {
  await core.call('project.close', {});
  return gatherFile(path, {
    id: 'report',
    name: 'Findings report',
    look: usualReportLook,
    logoImageId: null,
    ...report,
    quotes: { ...usualQuoteRules, ...quotes },
    blocks: blocks.map((block, index) => ({
      ...usualBlock(index),
      ...(typeof block === 'string' ? { kind: block } : block),
    })),
  });
}

const usualBlock = (index: number): ReportBlock => ({
  id: `block-${index + 1}`,
  kind: '',
  title: '',
  orientation: 'auto',
  options: {},
});

async function gatherFile(path: string, report: Report): Promise<ReportDocument> {
  const clock = () => Date.UTC(2026, 10, 22, 12);
  const project = await openProjectFile({ path, isNew: false, clock, newId: () => 'none', researcher: () => 'Lin' });
  try {
    return project.read((work) => {
      const { language } = readProject(work.db, path);
      const words = readReportWords(folder, language);
      return gatherReport(work, report, { words, figureWords: readFigureWords(folder, language) });
    });
  } finally {
    project.close();
  }
}

type NodeOf<Kind extends ReportNode['kind']> = Extract<ReportNode, { kind: Kind }>;

/** All nodes of a kind, those inside others too, in their order. */
export const nodesOf = <Kind extends ReportNode['kind']>(document: ReportDocument, kind: Kind): NodeOf<Kind>[] =>
  document.parts.flatMap(({ nodes }) => inOrder(nodes)).filter((node): node is NodeOf<Kind> => node.kind === kind);

/** Everything that is read in the running text, a line a node; quotes with who said them. */
export const linesOf = (document: ReportDocument): string[] =>
  document.parts.flatMap(({ nodes }) => inOrder(nodes)).flatMap(linesOfNode);

const inOrder = (nodes: readonly ReportNode[]): readonly ReportNode[] =>
  nodes.flatMap((node) => [node, ...inOrder(inside(node))]);

function inside(node: ReportNode): readonly ReportNode[] {
  if (node.kind === 'list') return node.items.flat();
  return node.kind === 'callout' || node.kind === 'entry' ? node.nodes : [];
}

function linesOfNode(node: ReportNode): readonly string[] {
  switch (node.kind) {
    case 'heading':
      return [[node.label, node.text].filter((part) => part !== null).join(': ')];
    case 'paragraph':
      return [wordsOf(node.spans)];
    case 'turn':
      return [[node.speaker, node.place, wordsOf(node.spans)].join(' | ')];
    case 'quote':
      return [`“${node.text}” ${[node.speaker, node.document, node.place].join(' | ')}`];
    case 'entry':
      return [`${node.name} (${node.detail})`];
    case 'stats':
      return [node.entries.map(({ name, value }) => `${name} ${value}`).join(', ')];
    case 'table':
      return rowsOf(node).map((row) => row.join(' | '));
    default:
      return [];
  }
}

const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** A table as its words, the heads first. */
export const rowsOf = ({ columns, rows }: NodeOf<'table'>): string[][] => [
  columns.map(({ head }) => head),
  ...rows.map((row) => row.map(({ spans }) => wordsOf(spans))),
];
