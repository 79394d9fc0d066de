import type { CoverNode } from '../../../../shared/domain/report-document.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { flag, line } from '../block-fields.ts';
import type { BlockSettings } from '../block-settings.ts';
import { readStudied } from '../read-studied.ts';
import type { ReportContext } from '../report-context.ts';

/** The title page: what was studied, for whom, by whom. */
export const cover: BlockDefinition = {
  kind: 'cover',
  fields: [
    line('subtitle'),
    line('client'),
    flag('researcher', true),
    line('author'),
    flag('material', true),
    flag('date', true),
  ],
  usualOrientation: 'auto',
  gather: (context, block) => [
    {
      kind: 'cover',
      title: block.title || context.project.name,
      subtitle: block.text('subtitle').trim() || context.report.name,
      facts: factsOf(context, block),
    },
  ],
};

function factsOf({ db, words, researchers, date }: ReportContext, block: BlockSettings): CoverNode['facts'] {
  const facts = [
    { name: 'client', value: block.text('client') },
    {
      name: 'researcher',
      value: block.flag('researcher')
        ? block.text('author').trim() || researchers.join(words.say('blocks.listComma'))
        : '',
    },
    { name: 'material', value: block.flag('material') ? materialOf({ db, words }) : '' },
    { name: 'date', value: block.flag('date') ? words.date(date) : '' },
  ];
  return facts
    .filter(({ value }) => value.trim() !== '')
    .map(({ name, value }) => ({ name: words.say(`blocks.cover.${name}`), value: value.trim() }));
}

function materialOf({ db, words: { say } }: Pick<ReportContext, 'db' | 'words'>): string {
  const counts = readStudied(db);
  const named = (['documents', 'participants', 'codings'] as const).filter((name) => counts[name] > 0);
  return named.map((name) => say(`blocks.counted.${name}`, { n: counts[name] })).join(' · ');
}
