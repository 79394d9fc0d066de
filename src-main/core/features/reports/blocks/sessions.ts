import type { ReportNode, TableNode } from '../../../../shared/domain/report-document.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import { readDebriefItems } from '../../../db/read-debrief.ts';
import { readStudyPlan } from '../../../db/read-study-plan.ts';
import { toldSessions } from '../../../db/told-sessions.ts';
import type { ToldSession } from '../../../db/told-sessions.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, number, startsPage } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import { gatherMarkdown } from '../gather-markdown.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, cell, heading, spans, under } from '../report-nodes.ts';
import { sessionsTable } from '../sessions-table.ts';

/** How the study was planned, which sessions there were, and what each left. */
export const sessions: BlockDefinition = {
  kind: 'sessions',
  fields: [
    flag('plan', true),
    flag('table', true),
    flag('debriefs', true),
    number('quotes', [0, 2, 20]),
    startsPage(false),
  ],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const told = toldSessions(context.db).filter(({ isCancelled }) => !isCancelled);
    return under(blockHeading(block, context.words.say('blocks.sessions.title')), [
      ...(block.flag('plan') ? planOf(context) : []),
      ...(block.flag('table') ? listOf(context, block, told) : []),
      ...(block.flag('debriefs') ? told.flatMap((session) => debriefOf(context, block, session)) : []),
    ]);
  },
};

/** Under a heading of its own where the plan stands above it. */
function listOf(context: ReportContext, block: BlockSettings, told: readonly ToldSession[]): readonly ReportNode[] {
  const table = sessionsTable(context, told);
  return block.flag('plan') ? part(context, 'list', table) : table;
}

const part = ({ words }: ReportContext, name: string, nodes: readonly ReportNode[]) =>
  under(heading(2, anchorOf('study', name), words.say(`blocks.sessions.${name}`), { isListed: false }), nodes);

function planOf(context: ReportContext): readonly ReportNode[] {
  const { objectives, methods, sessions: planned, quotas } = readStudyPlan(context.db);
  const { say, number: print } = context.words;
  const counted = planned.map(({ method, planned: count, held }) => [
    cell(say(`tables.methods.${method}`)),
    cell(print(held)),
    cell(count === 0 ? '–' : print(count)),
  ]);
  const filled = quotas.map(({ name, target, held }) => [cell(name), cell(print(held.length)), cell(print(target))]);
  return [
    ...part(context, 'objectives', gatherMarkdown(context, objectives)),
    ...part(context, 'methods', gatherMarkdown(context, methods)),
    ...part(context, 'counts', [...countTable(context, 'planned', counted), ...countTable(context, 'quotas', filled)]),
  ];
}

function countTable({ words: { say } }: ReportContext, name: 'planned' | 'quotas', rows: TableNode['rows']) {
  if (rows.length === 0) return [];
  const head = (column: string) => say(`blocks.sessions.${name}.${column}`);
  const table: TableNode = {
    kind: 'table',
    description: head('description'),
    columns: [
      { head: head('of'), align: 'left', weight: 1 },
      { head: head('held'), align: 'right', weight: 0 },
      { head: head('wanted'), align: 'right', weight: 0 },
    ],
    rows,
  };
  return [table];
}

/** Findings, surprises and changes of a session, with the first of the quotes that each stands on. */
function debriefOf(context: ReportContext, block: BlockSettings, session: ToldSession): readonly ReportNode[] {
  const items = readDebriefItems(context.db, session.id);
  const { say } = context.words;
  const nodes = items.flatMap(({ kind, text, passages }): readonly ReportNode[] => {
    const quotes = passages.flatMap((passage) => context.quotes.quote(passage) ?? []).slice(0, block.number('quotes'));
    const label = { text: say(`blocks.sessions.items.${kind}`), isBold: true };
    return [spans('body', label, { text: say('blocks.colon') + text }), ...quotes];
  });
  const name = context.naming.nameDocument(session.name);
  return under(heading(2, anchorOf('session', session.id), name), nodes);
}
