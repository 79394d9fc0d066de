import type { Guide } from '../../src-main/shared/contract/guides.ts';
import type { Study } from './create-study.ts';
import type { TestCore } from './create-test-core.ts';

/**
 * Getting there › (How did you come here? · Whom did you ask?), 等待 › (車子壞了怎麼辦？): one with a code and probes, one with a
 * stimulus; the group was conducted by it.
 */
export async function createGuide({ call }: TestCore, { codes, group }: Study): Promise<Guide> {
  const { id } = await call('guides.create', {
    name: 'Street guide',
    sections: [
      {
        name: 'Getting there',
        minutes: 15,
        questions: [
          { text: 'How did you come here?', minutes: 5, code: { id: codes.find }, probes: ['By whom?', '多久？'] },
          { text: 'Whom did you ask?', stimuli: ['Photo of the stop'] },
        ],
      },
      { name: '等待', questions: [{ text: '車子壞了怎麼辦？', minutes: 2.5, code: { id: codes.answer } }] },
    ],
  });
  await call('guides.assign', { documentIds: [group.id], guideId: id });
  return call('guides.get', { id });
}
