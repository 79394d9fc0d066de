import { findingWarnings } from '../../../shared/domain/finding-warnings.ts';
import type { ReportNode, StatsNode } from '../../../shared/domain/report-document.ts';
import type { BlockSettings } from './block-settings.ts';
import { findingAnchor } from './finding-anchor.ts';
import { gatherMarkdown } from './gather-markdown.ts';
import { printShare } from './print-strength.ts';
import { quotedPieces } from './quoted-pieces.ts';
import type { StudiedCounts } from './read-studied.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportFinding } from './report-findings.ts';
import { heading, paragraph, spans } from './report-nodes.ts';

interface FindingToTell {
  readonly finding: ReportFinding;
  readonly block: BlockSettings;
  readonly studied: StudiedCounts;
}

/** One finding: the claim, who stands behind it, the story, what was said for and against it, and what to do. */
export function gatherFinding(context: ReportContext, told: FindingToTell): readonly ReportNode[] {
  const { finding, block } = told;
  const { say } = context.words;
  return [
    headOf(context, finding),
    ...(block.flag('strength') ? strengthOf(context, told) : []),
    ...(block.flag('about') ? aboutOf(finding, say) : []),
    ...(block.flag('story') ? gatherMarkdown(context, finding.text) : []),
    ...quotesOf(context, told, 'for'),
    ...(block.flag('against') ? againstOf(context, told) : []),
    ...(block.flag('warnings') ? warningsOf(context, told) : []),
    ...(block.flag('recommendation') ? recommendationOf(context, finding) : []),
  ];
}

type Say = ReportContext['words']['say'];

function headOf({ words: { say } }: ReportContext, { title, number, group }: ReportFinding): ReportNode {
  const label = say('blocks.finding.label', { n: number });
  const anchor = findingAnchor(number);
  return heading(2, anchor, title, { label: group === '' ? label : `${label} · ${group}`, number });
}

function strengthOf({ words }: ReportContext, { finding, studied }: FindingToTell): readonly StatsNode[] {
  const { participants, documents, priority, severity, frequency } = finding;
  const level = (kind: string, value: number | string | null) =>
    value === null
      ? []
      : [{ name: words.say(`blocks.overview.${kind}`), value: words.say(`blocks.levels.${kind}.${value}`) }];
  const people = {
    name: words.say('blocks.overview.people'),
    value: printShare(participants, studied.participants, words),
  };
  return [
    {
      kind: 'stats',
      entries: [
        ...(studied.participants > 0 ? [people] : []),
        { name: words.say('blocks.overview.documents'), value: printShare(documents, studied.documents, words) },
        ...level('priority', priority),
        ...level('severity', severity),
        ...level('frequency', frequency),
      ],
    },
  ];
}

function quotesOf(
  context: ReportContext,
  { finding, block }: FindingToTell,
  side: 'for' | 'against',
): readonly ReportNode[] {
  const { quotes, words } = context;
  const { quoted, withheld } = quotedPieces(context, finding, { block, side });
  // What is left out is handed over too: it is counted.
  const shown = [...quoted, ...withheld].flatMap((piece) => quotes.quote(piece, piece) ?? []);
  const note = withheld.length === 0 ? '' : words.say('blocks.quote.withheld', { n: withheld.length });
  return [...shown, ...paragraph(note, 'quiet')];
}

function againstOf(context: ReportContext, told: FindingToTell): readonly ReportNode[] {
  const quotes = quotesOf(context, told, 'against');
  if (quotes.length === 0) return [];
  const anchor = `${findingAnchor(told.finding.number)}-against`;
  return [heading(3, anchor, context.words.say('blocks.finding.against'), { isListed: false }), ...quotes];
}

// Whoever reads sees these in the finding itself, or it is the researcher's affair.
const ownAffairs = ['no-recommendation', 'withheld', 'one-sided'];

function warningsOf({ words: { say } }: ReportContext, { finding, studied }: FindingToTell): readonly ReportNode[] {
  const warnings = findingWarnings(finding, studied).filter(({ kind }) => !ownAffairs.includes(kind));
  const said = warnings.map(({ kind, count, of }) => say(`blocks.warnings.${kind}`, { n: count, of }));
  return paragraph(said.join(say('blocks.sentenceGap')), 'quiet');
}

function recommendationOf(context: ReportContext, { recommendation }: ReportFinding): readonly ReportNode[] {
  const nodes = gatherMarkdown(context, recommendation);
  if (nodes.length === 0) return [];
  return [{ kind: 'callout', label: context.words.say('blocks.finding.recommendation'), tone: 'accent', nodes }];
}

/** All in one line: it is no part of the argument. */
function aboutOf({ personas, stages, tags }: ReportFinding, say: Say): readonly ReportNode[] {
  const lines = {
    personas: personas.map(({ name }) => name),
    stages: [...new Set(stages.map(({ name }) => name))],
    tags,
  };
  const known = Object.entries(lines).filter(([, names]) => names.length > 0);
  const said = known.flatMap(([kind, names], index) => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    { text: say(`blocks.finding.${kind}`), isBold: true },
    { text: say('blocks.colon') + names.join(say('blocks.listComma')) },
  ]);
  return said.length === 0 ? [] : [spans('quiet', ...said)];
}
