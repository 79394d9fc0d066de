import { mapNodes, mapSpans, spansOf } from './map-nodes.ts';
import { settleHeadings } from './settle-headings.ts';
import type { QuoteNode, ReportDocument, ReportNode, ReportPart, Span } from './report-document.ts';

/** Where a quote stands in full. */
export interface QuotedPlace {
  readonly anchor: string;
  /** The heading under which it stands; empty: under none. */
  readonly heading: string;
  /** Of the heading, where it has one. */
  readonly number: number | null;
}

/** What is said in place of a quote that stands in the report already. */
export type ReferToQuote = (quote: QuoteNode, place: QuotedPlace) => readonly Span[];

/**
 * Makes one net of the parts: a passage is quoted once and referred to afterwards, each anchor is there once, and what leads to
 * nothing in this report is plain text. Words of transcripts lead back to the quotes that are left.
 */
export function linkReport(document: ReportDocument, refer: ReferToQuote): ReportDocument {
  const once = quoteOnce(settleHeadings(document.parts), refer);
  const unique = nameAnchorsOnce(once);
  const anchors = new Set(unique.flatMap(({ nodes }) => anchorsOf(nodes)));
  return { ...document, parts: mapParts(unique, (node) => [tie(node, anchors)]) };
}

const mapParts = (parts: readonly ReportPart[], change: (node: ReportNode) => readonly ReportNode[]): ReportPart[] =>
  parts.map((part) => ({ ...part, nodes: mapNodes(part.nodes, change) }));

function quoteOnce(parts: readonly ReportPart[], refer: ReferToQuote): readonly ReportPart[] {
  const places = placesOfQuotes(parts);
  return mapParts(parts, (node) => {
    const place = node.kind === 'quote' ? places.get(node.passageId) : undefined;
    if (node.kind !== 'quote' || !place || place.quote === node) return [node];
    return [{ kind: 'paragraph', tone: 'quiet', spans: refer(node, place) }];
  });
}

interface HeldPlace extends QuotedPlace {
  readonly quote: QuoteNode;
}

/** Where each passage is quoted in full: in the first finding that it speaks for or against, else where it comes first. */
function placesOfQuotes(parts: readonly ReportPart[]): ReadonlyMap<string, HeldPlace> {
  const places = new Map<string, HeldPlace>();
  let above: Pick<QuotedPlace, 'heading' | 'number'> = { heading: '', number: null };
  mapParts(parts, (node) => {
    // What stands below a numbered heading is part of it.
    if (node.kind === 'heading' && (node.level < 3 || above.number === null))
      above = { heading: node.text, number: node.number };
    if (node.kind !== 'quote') return [node];
    const known = places.get(node.passageId)?.quote;
    if (!known || (known.side === null && node.side !== null))
      places.set(node.passageId, { quote: node, anchor: node.anchor, ...above });
    return [node];
  });
  return places;
}

/** The second of a name gets a number; links lead to the first. */
function nameAnchorsOnce(parts: readonly ReportPart[]): readonly ReportPart[] {
  const taken = new Set<string>();
  const rename = (anchor: string): string => {
    let name = anchor;
    for (let number = 2; taken.has(name); number += 1) name = `${anchor}-${number}`;
    taken.add(name);
    return name;
  };
  const renameSpan = (span: Span): Span =>
    span.anchor === undefined ? span : { ...span, anchor: rename(span.anchor) };
  return mapParts(parts, (node) => [
    'anchor' in node ? { ...node, anchor: rename(node.anchor) } : mapSpans(node, renameSpan),
  ]);
}

function anchorsOf(nodes: readonly ReportNode[]): readonly string[] {
  const found: string[] = [];
  mapNodes(nodes, (node) => {
    if ('anchor' in node) found.push(node.anchor);
    found.push(...spansOf(node).flatMap(({ anchor }) => anchor ?? []));
    return [node];
  });
  return found;
}

function tie(node: ReportNode, anchors: ReadonlySet<string>): ReportNode {
  if (node.kind !== 'quote') return mapSpans(node, (span) => tieSpan(span, anchors));
  return node.target === null || anchors.has(node.target) ? node : { ...node, target: null };
}

function tieSpan({ link, backs, ...span }: Span, anchors: ReadonlySet<string>): Span {
  const leads = link && (link.kind === 'url' || anchors.has(link.anchor));
  const own = backs?.filter((back) => anchors.has(back)) ?? [];
  return { ...span, ...(leads && { link }), ...(own.length > 0 && { backs: own }) };
}
