import type { BlockDefinition } from '../block-definition.ts';
import { flag, number, things } from '../block-fields.ts';
import { gatherFigureBlock } from '../gather-figure-block.ts';

/** Journey maps as they stand. */
export const journeys: BlockDefinition = {
  kind: 'journeys',
  fields: [things('journeys', 'journeys'), number('quotes', [0, 3, 20]), flag('captions', true)],
  usualOrientation: 'auto',
  gather: (context, block) =>
    gatherFigureBlock(context, block, {
      kind: 'journey',
      ids: block.things('journeys'),
      quotes: block.number('quotes'),
    }),
};
