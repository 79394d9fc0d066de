import type { ContentsNode } from '../../../../shared/domain/report-document.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { number } from '../block-fields.ts';

/** The headings of the report. */
export const contents: BlockDefinition = {
  kind: 'contents',
  fields: [number('depth', [1, 2, 3])],
  usualOrientation: 'auto',
  gather: ({ words: { say } }, block) => [
    {
      kind: 'contents',
      title: block.title || say('blocks.contents.title'),
      depth: block.number('depth') as ContentsNode['depth'],
    },
  ],
};
