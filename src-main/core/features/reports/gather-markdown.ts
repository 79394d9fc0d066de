import { mapNodes, mapSpans } from '../../../shared/domain/map-nodes.ts';
import { parseProjectLink } from '../../../shared/domain/project-links.ts';
import { anchorOf } from '../../../shared/domain/report-anchors.ts';
import type { ReportNode, Span } from '../../../shared/domain/report-document.ts';
import { readRichText } from '../../report/read-rich-text.ts';
import { findingAnchor } from './finding-anchor.ts';
import type { ReportContext } from './report-context.ts';

/** What the researcher wrote in Markdown. Links to things of the project lead to their places in the report. */
export function gatherMarkdown(context: ReportContext, text: string): readonly ReportNode[] {
  return mapNodes(readRichText(text), (node) => [mapSpans(node, (span) => leadInside(context, span))]);
}

function leadInside(context: ReportContext, span: Span): Span {
  const link = span.link?.kind === 'url' ? parseProjectLink(span.link.url) : null;
  if (link === null) return span;
  if (link.kind === 'finding') return leadToFinding(context, span, link.id);
  return { ...span, link: { kind: 'anchor', anchor: anchorOf(names[link.kind] ?? link.kind, link.id) } };
}

const names: Readonly<Record<string, string>> = { passage: 'quote', document: 'transcript' };

/** A reader of paper is told the number. */
function leadToFinding({ findings, words }: ReportContext, { link: _link, ...span }: Span, id: string): Span {
  const finding = findings.told.find((known) => known.id === id);
  if (!finding) return span;
  const text = words.say('blocks.finding.withNumber', { title: span.text, n: finding.number });
  return { ...span, text, link: { kind: 'anchor', anchor: findingAnchor(finding.number) } };
}
