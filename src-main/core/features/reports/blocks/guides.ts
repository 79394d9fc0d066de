import type { Guide } from '../../../../shared/contract/guides.ts';
import { anchorOf } from '../../../../shared/domain/report-anchors.ts';
import type { ReportNode } from '../../../../shared/domain/report-document.ts';
import { listGuides, readGuide } from '../../../db/read-guide.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import type { ReportContext } from '../report-context.ts';
import { blockHeading, heading, paragraph, under } from '../report-nodes.ts';

/** The questions that were asked. */
export const guides: BlockDefinition = {
  kind: 'guides',
  fields: [flag('unused', false), flag('probes', true), flag('minutes', true)],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const shown = listGuides(context.db).filter(({ documents }) => documents > 0 || block.flag('unused'));
    const nodes = shown.flatMap(({ id }) => gatherGuide(context, block, readGuide(context.db, id)));
    return under(blockHeading(block, context.words.say('blocks.guides.title')), nodes);
  },
};

function gatherGuide(
  context: ReportContext,
  block: BlockSettings,
  { id, name, sections }: Guide,
): readonly ReportNode[] {
  const told = sections.flatMap((section) => [
    heading(3, anchorOf('guide-section', section.id), withMinutes(context, block, section), { isListed: false }),
    ...questionsOf(context, block, section.questions),
  ]);
  return [heading(2, anchorOf('guide', id), name), ...told];
}

function questionsOf(
  context: ReportContext,
  block: BlockSettings,
  questions: Guide['sections'][number]['questions'],
): readonly ReportNode[] {
  if (questions.length === 0) return [];
  const items = questions.map(({ text, minutes, probes }): readonly ReportNode[] => [
    ...paragraph(withMinutes(context, block, { name: text, minutes })),
    ...(block.flag('probes') && probes.length > 0
      ? [{ kind: 'list' as const, isOrdered: false, items: probes.map((probe) => paragraph(probe)) }]
      : []),
  ]);
  return [{ kind: 'list', isOrdered: true, items }];
}

function withMinutes(
  { words: { say } }: ReportContext,
  block: BlockSettings,
  { name, minutes }: { readonly name: string; readonly minutes: number | null },
): string {
  const hasMinutes = minutes !== null && block.flag('minutes');
  return hasMinutes
    ? say('blocks.guides.withMinutes', { name, minutes: say('blocks.counted.minutes', { n: minutes }) })
    : name;
}
