import { codeColor } from '../../../../shared/domain/code-colors.ts';
import { buildCodeTree, flattenCodeTree, withCodesBelow } from '../../../../shared/domain/code-tree.ts';
import type { CodeNode } from '../../../../shared/domain/code-tree.ts';
import type { Code } from '../../../../shared/contract/codes.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { QuoteNode, ReportNode, TableNode } from '../../../../shared/domain/report-document.ts';
import { readCodes } from '../../../db/read-codes.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { choice, flag, number, things } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import { gatherThemeQuotes } from '../gather-theme-quotes.ts';
import { readCodedRows } from '../read-coded-rows.ts';
import type { CodedRow } from '../read-coded-rows.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, cell, heading, paragraph, paragraphs, under } from '../report-nodes.ts';

/** What people talked about: themes with what they mean, how many spoke of them, and in which words. */
export const themes: BlockDefinition = {
  kind: 'themes',
  fields: [
    things('codes', 'codes'),
    choice('each', ['themes', 'codes']),
    number('quotes', [0, 3, 50]),
    flag('definitions', true),
    flag('counts', true),
    flag('subcodes', true),
  ],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const codes = readCodes(context.db);
    const rows = readCodedRows(context.db);
    const told = chosenNodes(codes, block).map((node) => ({ node, rows: rowsOf(node, codes, rows, block) }));
    const quotes = gatherThemeQuotes(
      context,
      told.map(({ node, rows: own }) => ({ codeId: node.code.id, rows: own })),
      block.number('quotes'),
    );
    const themes: Themes = { ...context, block, codes, rows, themeQuotes: quotes };
    const nodes = told.flatMap((theme) => gatherTheme(themes, theme));
    return under(blockHeading(block, context.words.say('blocks.themes.title')), nodes);
  },
};

interface Themes extends ReportContext {
  readonly block: BlockSettings;
  readonly codes: readonly Code[];
  /** Of all codes. */
  readonly rows: readonly CodedRow[];
  /** By code. */
  readonly themeQuotes: ReadonlyMap<string, readonly QuoteNode[]>;
}

type Node = CodeNode<Code>;

/** The chosen codes, all at the top where none is; with the codes below them where each is to be told. */
function chosenNodes(codes: readonly Code[], block: BlockSettings): readonly Node[] {
  const forest = buildCodeTree(codes);
  const wanted = new Set(block.things('codes'));
  const chosen = wanted.size === 0 ? forest : flattenCodeTree(forest).filter(({ code }) => wanted.has(code.id));
  return block.choice('each') === 'themes' ? chosen : [...new Set(flattenCodeTree(chosen))];
}

/** A theme's own passages and those of the codes below it; of a code that is told by itself its own alone. */
function rowsOf({ code }: Node, codes: readonly Code[], rows: readonly CodedRow[], block: BlockSettings) {
  const isEach = block.choice('each') === 'codes';
  const ids = isEach ? new Set([code.id]) : withCodesBelow(codes, code.id);
  return rows.filter(({ codeId }) => ids.has(codeId));
}

interface Theme {
  readonly node: Node;
  readonly rows: readonly CodedRow[];
}

function gatherTheme(themes: Themes, { node, rows: own }: Theme): readonly ReportNode[] {
  const { block, words, themeQuotes } = themes;
  const { code, children, depth } = node;
  const isEach = block.choice('each') === 'codes';
  if (own.length === 0 && !(isEach && children.length > 0)) return [];
  const level = isEach && depth > 0 ? 3 : 2;
  const color = codeColor(code.color, 'light').solid;
  return [
    heading(level, anchorOf('code', code.id), code.name, { color }),
    ...(block.flag('definitions') ? paragraphs(code.definition) : []),
    ...(block.flag('counts') && own.length > 0 ? paragraph(printCounts(own, words), 'quiet') : []),
    ...(block.flag('subcodes') && !isEach ? subcodesOf(themes, children) : []),
    ...(themeQuotes.get(code.id) ?? []),
  ];
}

function countsOf(rows: readonly CodedRow[]) {
  const people = rows.filter(({ isInterviewers }) => !isInterviewers).map(({ participantId }) => participantId);
  return {
    passages: new Set(rows.map(({ passageId }) => passageId)).size,
    people: new Set(people.filter((id) => id !== null)).size,
    documents: new Set(rows.map(({ documentId }) => documentId)).size,
  };
}

function printCounts(rows: readonly CodedRow[], { say }: ReportContext['words']): string {
  const counts = countsOf(rows);
  const named = (['passages', 'people', 'documents'] as const).filter((name) => counts[name] > 0);
  return named.map((name) => say(`blocks.counted.${name}`, { n: counts[name] })).join(' · ');
}

function subcodesOf({ words, codes, rows }: Themes, children: readonly Node[]): readonly TableNode[] {
  if (children.length === 0) return [];
  const head = (name: string) => words.say(`blocks.themes.columns.${name}`);
  return [
    {
      kind: 'table',
      description: head('description'),
      columns: [
        { head: head('code'), align: 'left', weight: 1 },
        { head: head('passages'), align: 'right', weight: 0 },
        { head: head('people'), align: 'right', weight: 0 },
      ],
      rows: children.map(({ code }) => {
        const below = withCodesBelow(codes, code.id);
        const { passages, people } = countsOf(rows.filter(({ codeId }) => below.has(codeId)));
        const color = codeColor(code.color, 'light').solid;
        return [cell(code.name, { color }), cell(words.number(passages)), cell(words.number(people))];
      }),
    },
  ];
}
