import type { ListNode, ReportNode } from '../../../../shared/domain/report-document.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { choice, markdown } from '../block-fields.ts';
import { findingAnchor } from '../finding-anchor.ts';
import { gatherMarkdown } from '../gather-markdown.ts';
import { printStrength } from '../print-strength.ts';
import { readStudied } from '../read-studied.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, linkTo, paragraph, spans, under } from '../report-nodes.ts';

/** What somebody reads who reads one page: words of the researcher's own, or the findings in a line each. */
export const summary: BlockDefinition = {
  kind: 'summary',
  fields: [markdown('text'), choice('lists', ['when-empty', 'always', 'never'])],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const own = gatherMarkdown(context, block.text('text'));
    const lists = block.choice('lists');
    const isListed = lists === 'always' || (lists === 'when-empty' && own.length === 0);
    const listed = isListed ? listFindings(context, own.length === 0) : [];
    return under(blockHeading(block, context.words.say('blocks.summary.title')), [...own, ...listed]);
  },
};

function listFindings(context: ReportContext, isAlone: boolean): readonly ReportNode[] {
  const { words, findings } = context;
  if (findings.all.length === 0) return [];
  const lead = paragraph(leadOf(context), isAlone ? 'lead' : 'body');
  const studied = readStudied(context.db);
  const list: ListNode = {
    kind: 'list',
    isOrdered: false,
    items: findings.all.map((finding) => [
      spans(
        'body',
        { text: finding.title, isBold: true },
        { text: words.say('blocks.summary.gap') },
        { text: printStrength(finding, studied, words) },
        { text: words.say('blocks.summary.comma') },
        {
          text: words.say('blocks.finding.reference', { n: finding.number }),
          ...linkTo(findingAnchor(finding.number)),
        },
      ),
    ]),
  };
  return [...lead, list];
}

function leadOf({ db, words: { say }, findings }: ReportContext): string {
  const { participants, documents } = readStudied(db);
  const counted = say('blocks.counted.findings', { n: findings.all.length });
  const from = [
    ...(participants > 0 ? [say('blocks.counted.participants', { n: participants })] : []),
    say('blocks.counted.documents', { n: documents }),
  ];
  return say('blocks.summary.lead', { findings: counted, material: from.join(say('blocks.summary.and')) });
}
