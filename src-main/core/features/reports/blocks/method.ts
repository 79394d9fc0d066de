import type { ReportNode, StatsNode, TableNode } from '../../../../shared/domain/report-document.ts';
import { listGuides } from '../../../db/read-guide.ts';
import { listDocuments } from '../../../db/read-documents.ts';
import { prepared } from '../../../db/run.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, markdown } from '../block-fields.ts';
import { gatherMarkdown } from '../gather-markdown.ts';
import { readStudied } from '../read-studied.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, cell, paragraph, under } from '../report-nodes.ts';

/** How the study was made: words of the researcher's own, and what the project knows by itself. */
export const method: BlockDefinition = {
  kind: 'method',
  fields: [markdown('text'), flag('counts', true), flag('period', true), flag('guides', true), flag('documents', true)],
  usualOrientation: 'auto',
  gather: (context, block) =>
    under(blockHeading(block, context.words.say('blocks.method.title')), [
      ...gatherMarkdown(context, block.text('text')),
      ...(block.flag('counts') ? countsOf(context) : []),
      ...(block.flag('period') ? periodOf(context) : []),
      ...(block.flag('guides') ? guidesOf(context) : []),
      ...(block.flag('documents') ? documentsOf(context) : []),
    ]),
};

function countsOf({ db, words, findings }: ReportContext): readonly StatsNode[] {
  const counts = { ...readStudied(db), findings: findings.all.length };
  const shown = (['documents', 'participants', 'codes', 'codings', 'findings'] as const).filter(
    (name) => counts[name] > 0,
  );
  if (shown.length === 0) return [];
  const entries = shown.map((name) => ({
    name: words.say(`blocks.method.counts.${name}`),
    value: words.number(counts[name]),
  }));
  return [{ kind: 'stats', entries }];
}

/** When and by whom was coded. */
function periodOf({ db, words }: ReportContext): readonly ReportNode[] {
  const sql = `SELECT researcher.name, min(coding.createdAt) AS first, max(coding.createdAt) AS last
    FROM coding JOIN researcher ON researcher.id = coding.researcherId GROUP BY researcher.id ORDER BY count(*) DESC`;
  const rows = prepared(db, sql).all() as { name: string; first: number; last: number }[];
  if (rows.length === 0) return [];
  const day = (time: number) => words.date(new Date(time).toISOString().slice(0, 10));
  const [first, last] = [Math.min(...rows.map((row) => row.first)), Math.max(...rows.map((row) => row.last))].map(day);
  const people = rows.map(({ name }) => name).join(words.say('blocks.listComma'));
  const said = first === last ? 'blocks.method.coded' : 'blocks.method.codedBetween';
  return paragraph(words.say(said, { people, first: first ?? '', last: last ?? '' }));
}

function guidesOf({ db, words: { say } }: ReportContext): readonly ReportNode[] {
  const used = listGuides(db).filter(({ documents }) => documents > 0);
  return used.flatMap(({ name, questions, minutes, documents }) => {
    const size = [
      say('blocks.counted.questions', { n: questions }),
      ...(minutes ? [say('blocks.counted.minutes', { n: minutes })] : []),
    ].join(say('blocks.listComma'));
    const conducted = say('blocks.counted.documents', { n: documents });
    return paragraph(say('blocks.method.guide', { name, size, documents: conducted }));
  });
}

function documentsOf({ db, words, naming }: ReportContext): readonly TableNode[] {
  const documents = listDocuments(db);
  if (documents.length === 0) return [];
  const head = (name: string) => words.say(`blocks.method.columns.${name}`);
  return [
    {
      kind: 'table',
      description: words.say('blocks.method.documents'),
      columns: [
        { head: head('name'), align: 'left', weight: 1 },
        { head: head('kind'), align: 'left', weight: 0 },
        { head: head('speakers'), align: 'right', weight: 0 },
        { head: head('words'), align: 'right', weight: 0 },
        { head: head('codings'), align: 'right', weight: 0 },
      ],
      rows: documents.map((document) => [
        cell(naming.nameDocument(document.name)),
        cell(words.say(`blocks.documentKinds.${document.kind}`)),
        ...[document.speakers.length, document.words, document.codings].map((count) => cell(words.number(count))),
      ]),
    },
  ];
}
