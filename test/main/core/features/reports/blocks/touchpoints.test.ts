import { expect, it } from 'vitest';
import { gatherDocument, linesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

it('lists touchpoints with their channels, and owners where any is known', async () => {
  const { call } = hand.core;
  await call('touchpoints.create', { name: 'Shop', channel: 'store', isOnline: false });
  const before = await gatherDocument(hand, { blocks: ['touchpoints'] });
  expect(linesOf(before)).toEqual(['Touchpoints', 'Touchpoint | Channel | Where', 'Shop | Store | Offline']);
  await call('project.open', { path: hand.path });
  await call('touchpoints.create', { name: 'App', channel: 'app', isOnline: true, owner: 'Mobile team' });
  const lines = linesOf(await gatherDocument(hand, { blocks: ['touchpoints'] }));
  expect(lines.slice(1)).toEqual([
    'Touchpoint | Channel | Where | Owner',
    'Shop | Store | Offline | ',
    'App | Mobile app | Online | Mobile team',
  ]);
});
