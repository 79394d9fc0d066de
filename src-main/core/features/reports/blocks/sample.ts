import type { ReportNode, TableNode } from '../../../../shared/domain/report-document.ts';
import { countValues } from '../../../../shared/domain/count-values.ts';
import { createNaming } from '../../../db/name-people.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, startsPage, things } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import { printValue } from '../print-value.ts';
import { readSample } from '../read-sample.ts';
import type { Sample, SamplePerson } from '../read-sample.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, cell, paragraph, under } from '../report-nodes.ts';

/** Who was studied: a line for each, and how many have each value. */
export const sample: BlockDefinition = {
  kind: 'sample',
  fields: [things('attributes', 'attributes'), flag('table', true), flag('counts', true), startsPage(false)],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const read = readSample(context.db, block.things('attributes'));
    return under(blockHeading(block, context.words.say('blocks.sample.title')), nodesOf(context, block, read));
  },
};

function nodesOf(context: ReportContext, block: BlockSettings, read: Sample): readonly ReportNode[] {
  const { say } = context.words;
  const { people, withheld } = read;
  if (people.length + withheld === 0) return [];
  return [
    ...paragraph(say('blocks.sample.lead', { n: people.length + withheld })),
    ...(block.flag('counts') ? countsOf(context, read) : []),
    ...(block.flag('table') ? tableOf(context, read) : []),
    ...(withheld > 0 ? paragraph(say('blocks.sample.withheld', { n: withheld }), 'quiet') : []),
  ];
}

// More columns than this can't be read; the others are counted all the same.
const mostColumns = 9;

function tableOf({ db, words, report }: ReportContext, { people, ...read }: Sample): readonly TableNode[] {
  const { by } = report.quotes.naming;
  const isNamed = by !== 'nobody';
  const attributes = read.attributes.slice(0, mostColumns);
  if (people.length === 0 || (!isNamed && attributes.length === 0)) return [];
  const naming = createNaming(db, { by, attributeIds: [] });
  const nameOf = ({ id, name }: SamplePerson) => naming.nameOf({ participantId: id, speaker: name }) ?? '';
  const rows = people.map((person) => [
    ...(isNamed ? [cell(nameOf(person))] : []),
    ...attributes.map((attribute) => cell(printValue(attribute, person.values[attribute.id] ?? '', words) || '–')),
  ]);
  return [
    {
      kind: 'table',
      description: words.say('blocks.sample.table'),
      columns: [
        ...(isNamed ? [{ head: words.say('blocks.sample.person'), align: 'left', weight: 1 } as const] : []),
        ...attributes.map(({ name, type }) => {
          const align = type === 'number' ? ('right' as const) : ('left' as const);
          return { head: name, align, weight: 1 };
        }),
      ],
      rows,
    },
  ];
}

function countsOf({ words }: ReportContext, { people, attributes }: Sample): readonly TableNode[] {
  const rows = attributes.flatMap((attribute) => {
    const counted = countValues(
      attribute,
      people.map(({ values }) => values[attribute.id] ?? ''),
    );
    // Of several choices each is counted by itself.
    const type = attribute.type === 'choices' ? 'choice' : attribute.type;
    return counted.map(({ value, count }, index) => [
      cell(index === 0 ? attribute.name : ''),
      cell(value === '' ? words.say('blocks.sample.unknown') : printValue({ type }, value, words)),
      cell(words.number(count)),
    ]);
  });
  if (rows.length === 0) return [];
  const head = (name: string) => words.say(`blocks.sample.columns.${name}`);
  return [
    {
      kind: 'table',
      description: words.say('blocks.sample.counts'),
      columns: [
        { head: head('attribute'), align: 'left', weight: 1 },
        { head: head('value'), align: 'left', weight: 1 },
        { head: head('people'), align: 'right', weight: 0 },
      ],
      rows,
    },
  ];
}
