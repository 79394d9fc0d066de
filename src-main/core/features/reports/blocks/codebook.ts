import { codeColor } from '../../../../shared/domain/code-colors.ts';
import { buildCodeTree, flattenCodeTree, withCodesBelow } from '../../../../shared/domain/code-tree.ts';
import type { Code } from '../../../../shared/contract/codes.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { EntryNode, ParagraphNode } from '../../../../shared/domain/report-document.ts';
import { readCodes } from '../../../db/read-codes.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, things } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, paragraphs, under } from '../report-nodes.ts';

/** What each code means, and when it is used. */
export const codebook: BlockDefinition = {
  kind: 'codebook',
  fields: [things('codes', 'codes'), flag('descriptions', true), flag('counts', true), flag('unused', true)],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const codes = readCodes(context.db);
    const wanted = chosenIds(codes, block.things('codes'));
    const used = block.flag('unused') ? null : usedIds(codes);
    const entries = flattenCodeTree(buildCodeTree(codes.filter(({ id }) => wanted.has(id))))
      .filter(({ code }) => used === null || used.has(code.id))
      .map(({ code, depth }) => entryOf(context, block, { code, depth }));
    return under(blockHeading(block, context.words.say('blocks.codebook.title')), entries);
  },
};

function chosenIds(codes: readonly Code[], ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set(codes.map(({ id }) => id));
  return new Set(ids.flatMap((id) => [...withCodesBelow(codes, id)]));
}

/** Codes with codings, and those above them. */
function usedIds(codes: readonly Code[]): ReadonlySet<string> {
  const isUsed = (id: string) => {
    const below = withCodesBelow(codes, id);
    return codes.some((code) => below.has(code.id) && code.codings > 0);
  };
  return new Set(codes.filter(({ id }) => isUsed(id)).map(({ id }) => id));
}

function entryOf(
  { words }: ReportContext,
  block: BlockSettings,
  { code, depth }: { readonly code: Code; readonly depth: number },
): EntryNode {
  const hasCount = block.flag('counts') && code.codings > 0;
  return {
    kind: 'entry',
    anchor: anchorOf('code', code.id),
    depth,
    color: codeColor(code.color, 'light').solid,
    image: null,
    name: code.name,
    detail: hasCount ? words.say('blocks.counted.codings', { n: code.codings }) : '',
    nodes: block.flag('descriptions') ? describe(code, words) : [],
  };
}

function describe(
  { definition, whenToUse, whenNotToUse }: Code,
  words: ReportContext['words'],
): readonly ParagraphNode[] {
  return [
    ...paragraphs(definition),
    ...labelled(words, 'blocks.codebook.whenToUse', whenToUse),
    ...labelled(words, 'blocks.codebook.whenNotToUse', whenNotToUse),
  ];
}

function labelled({ say }: ReportContext['words'], label: string, text: string): readonly ParagraphNode[] {
  const [first, ...rest] = paragraphs(text);
  if (!first) return [];
  const head = { text: say(label), isBold: true };
  return [{ ...first, spans: [head, { text: say('blocks.colon') }, ...first.spans] }, ...rest];
}
