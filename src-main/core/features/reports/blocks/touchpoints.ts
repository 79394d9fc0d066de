import { listTouchpoints } from '../../../db/read-personas.ts';
import type { BlockDefinition } from '../block-definition.ts';
import { startsPage } from '../block-fields.ts';
import { blockHeading, cell } from '../report-nodes.ts';

/** Where customers meet the organisation. */
export const touchpoints: BlockDefinition = {
  kind: 'touchpoints',
  fields: [startsPage(false)],
  usualOrientation: 'auto',
  gather: ({ db, words: { say } }, block) => {
    const known = listTouchpoints(db);
    if (known.length === 0) return [];
    const hasOwners = known.some(({ owner }) => owner !== '');
    const names = ['name', 'channel', 'place', ...(hasOwners ? ['owner'] : [])];
    const rows = known.map(({ name, channel, isOnline, owner }) => [
      cell(name),
      cell(say(`blocks.channels.${channel}`)),
      cell(say(`blocks.touchpoints.${isOnline ? 'online' : 'offline'}`)),
      ...(hasOwners ? [cell(owner)] : []),
    ]);
    const columns = names.map((name, index) => ({
      head: say(`blocks.touchpoints.columns.${name}`),
      align: 'left' as const,
      weight: index === 0 ? 2 : 1,
    }));
    return [
      blockHeading(block, say('blocks.touchpoints.title')),
      { kind: 'table', description: say('blocks.touchpoints.description'), columns, rows },
    ];
  },
};
