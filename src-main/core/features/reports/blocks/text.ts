import type { BlockDefinition } from '../block-definition.ts';
import { markdown, startsPage } from '../block-fields.ts';
import { gatherMarkdown } from '../gather-markdown.ts';
import { blockHeading } from '../report-nodes.ts';

/** Words of the researcher's own, under a heading where the block has one. */
export const text: BlockDefinition = {
  kind: 'text',
  fields: [markdown('text'), startsPage(true)],
  usualOrientation: 'auto',
  gather: (context, block) => {
    const said = gatherMarkdown(context, block.text('text'));
    return block.title === '' ? said : [blockHeading(block, ''), ...said];
  },
};
