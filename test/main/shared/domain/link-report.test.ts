import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkReport } from '../../../../src-main/shared/domain/link-report.ts';
import type { QuotedPlace } from '../../../../src-main/shared/domain/link-report.ts';
import { mapNodes, spansOf } from '../../../../src-main/shared/domain/map-nodes.ts';
import type {
  HeadingNode,
  QuoteNode,
  ReportDocument,
  ReportNode,
} from '../../../../src-main/shared/domain/report-document.ts';
import { reportExample } from '../../../helpers/report-example.ts';

const refer = ({ text }: QuoteNode, { anchor, heading, number }: QuotedPlace) => [
  { text, isQuoted: true },
  { text: ` see ${heading} ${number}`, link: { kind: 'anchor' as const, anchor } },
];

const quote = (passageId: string, more: Partial<QuoteNode> = {}): QuoteNode => ({
  kind: 'quote',
  anchor: `quote-${passageId}`,
  passageId,
  text: `Words of ${passageId}`,
  speaker: null,
  document: 'Interview',
  place: '1',
  target: null,
  side: null,
  codes: [],
  ...more,
});

const heading = (anchor: string, number: number | null = null): HeadingNode => ({
  kind: 'heading',
  level: 1,
  anchor,
  text: `Heading ${anchor}`,
  label: null,
  number,
  color: null,
});

const withNodes = (...parts: readonly (readonly ReportNode[])[]): ReportDocument => ({
  ...reportExample,
  parts: parts.map((nodes, index) => ({
    blockId: `block-${index}`,
    kind: 'text',
    isAcross: false,
    startsPage: true,
    nodes,
  })),
});

const nodesOf = (document: ReportDocument): readonly ReportNode[] => document.parts.flatMap(({ nodes }) => nodes);
const link = (...parts: readonly (readonly ReportNode[])[]) => nodesOf(linkReport(withNodes(...parts), refer));

describe('linking a report', () => {
  it('shows the words of a passage once, and refers to the place where they stand', () => {
    const nodes = link([heading('a', 4), quote('one')], [heading('b'), quote('one', { text: 'Words' }), quote('two')]);
    expect(nodes).toEqual([
      heading('a', 4),
      quote('one'),
      heading('b'),
      {
        kind: 'paragraph',
        tone: 'quiet',
        spans: [
          { text: 'Words', isQuoted: true },
          { text: ' see Heading a 4', link: { kind: 'anchor', anchor: 'quote-one' } },
        ],
      },
      quote('two'),
    ]);
  });

  it('refers to the finding, not to a heading inside it', () => {
    const inside: ReportNode = { ...heading('c'), level: 3 };
    const nodes = link([heading('z'), { ...heading('a', 4), level: 2 }, inside, quote('one'), quote('one')]);
    expect(nodes.at(-1)).toMatchObject({ spans: [{}, { text: ' see Heading a 4' }] });
  });

  it('shows them where they speak for or against a finding, wherever that stands', () => {
    const against = quote('one', { side: 'against' });
    const nodes = link([quote('one'), quote('two')], [heading('a', 4), against, quote('two')]);
    expect(nodes.map((node) => node.kind)).toEqual(['paragraph', 'quote', 'heading', 'quote', 'paragraph']);
    expect(nodes[0]).toMatchObject({ spans: [{}, { link: { anchor: 'quote-one' } }] });
  });

  it('finds quotes inside lists, callouts and entries', () => {
    const list: ReportNode = { kind: 'list', isOrdered: false, items: [[quote('one')]] };
    const callout: ReportNode = { kind: 'callout', label: 'Note', tone: 'quiet', nodes: [quote('one')] };
    expect(link([list, callout])[1]).toMatchObject({ nodes: [{ kind: 'paragraph' }] });
  });

  it('makes plain text of links to what the report doesn’t hold, and leaves those to the web', () => {
    const url = { kind: 'url', url: 'https://example.org' } as const;
    const spans = [
      { text: 'gone', link: { kind: 'anchor', anchor: 'nowhere' } },
      { text: 'here', link: { kind: 'anchor', anchor: 'a' } },
      { text: 'web', link: url },
    ] as const;
    const [, paragraph] = link([heading('a'), { kind: 'paragraph', tone: 'body', spans }]);
    expect(paragraph).toMatchObject({ spans: [{ text: 'gone' }, spans[1], spans[2]] });
    expect(paragraph).not.toHaveProperty('spans.0.link');
  });

  it('leads from a quote to its transcript and back, and only where both are there', () => {
    const turn: ReportNode = {
      kind: 'turn',
      speaker: 'P1',
      place: '1',
      spans: [{ text: 'Words', isQuoted: true, anchor: 'said', backs: ['quote-one', 'quote-gone'] }],
    };
    const nodes = link([quote('one', { target: 'said' }), quote('two', { target: 'elsewhere' }), turn]);
    expect(nodes).toEqual([
      quote('one', { target: 'said' }),
      quote('two'),
      { ...turn, spans: [{ text: 'Words', isQuoted: true, anchor: 'said', backs: ['quote-one'] }] },
    ]);
  });

  it('changes nothing in a report that is linked already', () => {
    const once = linkReport(reportExample, refer);
    expect(linkReport(once, refer)).toEqual(once);
  });

  const anchor = fc.constantFrom('a', 'b', 'c', 'd');
  const node: fc.Arbitrary<ReportNode> = fc.oneof(
    anchor.map((name) => heading(name)),
    fc.record({ id: anchor, target: anchor }).map(({ id, target }) => quote(id, { target })),
    anchor.map((name): ReportNode => ({
      kind: 'paragraph',
      tone: 'body',
      spans: [{ text: 'x', link: { kind: 'anchor', anchor: name } }],
    })),
    anchor.map((name): ReportNode => ({
      kind: 'turn',
      speaker: null,
      place: '',
      spans: [{ text: 'x', anchor: name, backs: [`quote-${name}`] }],
    })),
  );
  const nested = fc.oneof(
    node,
    fc.array(node).map((nodes): ReportNode => ({ kind: 'callout', label: '', tone: 'quiet', nodes })),
    fc.array(node).map((nodes): ReportNode => ({ kind: 'list', isOrdered: true, items: [nodes] })),
  );

  it('has every anchor once, and leads nowhere in vain', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nested), { maxLength: 4 }), (parts) => {
        const found = { anchors: [] as string[], wanted: [] as string[], quotes: [] as string[] };
        mapNodes(link(...parts), (one) => {
          found.anchors.push(
            ...('anchor' in one ? [one.anchor] : []),
            ...spansOf(one).flatMap((span) => span.anchor ?? []),
          );
          const links = spansOf(one).flatMap((span) => (span.link?.kind === 'anchor' ? span.link.anchor : []));
          found.wanted.push(...links, ...spansOf(one).flatMap((span) => span.backs ?? []));
          found.wanted.push(...(one.kind === 'quote' && one.target !== null ? [one.target] : []));
          found.quotes.push(...(one.kind === 'quote' ? [one.passageId] : []));
          return [one];
        });
        expect(new Set(found.anchors).size).toBe(found.anchors.length);
        expect(found.wanted.filter((name) => !found.anchors.includes(name))).toEqual([]);
        expect(new Set(found.quotes).size).toBe(found.quotes.length);
      }),
    );
  });
});
