import type { BlockDefinition } from '../block-definition.ts';
import { flag, things } from '../block-fields.ts';
import { gatherFigureBlock } from '../gather-figure-block.ts';

/** Affinity boards as they stand. */
export const boards: BlockDefinition = {
  kind: 'boards',
  fields: [things('boards', 'boards'), flag('captions', true)],
  usualOrientation: 'auto',
  gather: (context, block) =>
    gatherFigureBlock(context, block, { kind: 'board', ids: block.things('boards'), quotes: 0 }),
};
