import { chartKinds } from '../../../../shared/contract/figures.ts';
import type { Chart } from '../../../../shared/contract/figures.ts';
import type { BlockField } from '../../../../shared/contract/reports.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { ReportNode } from '../../../../shared/domain/report-document.ts';
import { gatherChart } from '../../../figures/gather-chart.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, number, startsPage, things } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, heading, paragraph, under } from '../report-nodes.ts';

const usualKind = 'codings-per-code';

/** Numbers as pictures; a chart with nothing to show is left out. */
export const charts: BlockDefinition = {
  kind: 'charts',
  fields: [
    ...chartKinds.map((kind): BlockField => flag(kind, kind === usualKind)),
    things('codes', 'codes'),
    things('attributes', 'attributes'),
    number('rows', [1, 24, 200]),
    startsPage(true),
  ],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const wanted = chartKinds.filter((kind) => block.flag(kind)).flatMap((kind) => chartsOf(kind, block));
    const nodes = wanted.flatMap((chart) => gatherOne(context, block, chart));
    return under(blockHeading(block, context.words.say('blocks.charts.title')), nodes);
  },
};

/** One for each chosen attribute where the kind is by one. */
function chartsOf(kind: Chart['kind'], block: BlockSettings): readonly Chart[] {
  const codeIds = block.things('codes');
  const chart: Chart = { kind, rows: block.number('rows'), ...(codeIds.length > 0 && { codeIds: [...codeIds] }) };
  const attributeIds = kind.endsWith('-by-attribute') ? block.things('attributes') : [];
  return attributeIds.length === 0 ? [chart] : attributeIds.map((attributeId) => ({ ...chart, attributeId }));
}

function gatherOne({ db, words }: ReportContext, block: BlockSettings, chart: Chart): readonly ReportNode[] {
  const figure = gatherChart(db, chart, words);
  if (figure.rows.length === 0) return [];
  const key = `${block.id} ${chart.kind} ${chart.attributeId ?? ''}`;
  const more = figure.more > 0 ? words.say('blocks.charts.more', { n: figure.more }) : '';
  return [
    heading(2, anchorOf('chart', key), figure.name),
    {
      kind: 'figure',
      anchor: anchorOf('figure', key),
      figure,
      caption: words.say('blocks.charts.unit', { unit: figure.unit }),
    },
    ...paragraph(more, 'quiet'),
  ];
}
