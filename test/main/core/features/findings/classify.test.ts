import { describe, expect, it } from 'vitest';
import { createJourney } from '../../../../helpers/create-journey.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const list = () => hand.core.call('findings.list', {});
const tags = async () => (await list()).map((finding) => finding.tags);

describe('what is judged of findings', () => {
  it('is written for several at once and taken back one by one', async () => {
    const ids = [...hand.study.findings];
    const judged = { priority: 'low', state: 'review', severity: 4, frequency: 1 } as const;
    await hand.core.call('findings.classify', { ids, ...judged });
    expect(await list()).toMatchObject([judged, judged]);
    await hand.core.call('findings.classify', { ids: [ids[1]!], severity: null });
    expect(await list()).toMatchObject([judged, { ...judged, severity: null }]);
  });

  it('is drafted, of no severity and in no group at first', async () => {
    const usual = { state: 'draft', severity: null, frequency: null, group: '', tags: [], personas: [], stages: [] };
    expect(await list()).toMatchObject([usual, usual]);
  });

  it('has a tag once, however it is written', async () => {
    const [first, second] = hand.study.findings;
    await hand.core.call('findings.classify', { ids: [first], addTags: ['Kiosk', 'KIOSK', 'Élan', 'élan', '語音'] });
    await hand.core.call('findings.classify', { ids: [second], addTags: ['ÉLAN', 'kiosk'] });
    expect(await tags()).toEqual([
      ['Kiosk', 'Élan', '語音'],
      ['Élan', 'Kiosk'],
    ]);
    await hand.core.call('findings.classify', { ids: [first, second], removeTags: ['ÉLAN', 'none'] });
    expect(await tags()).toEqual([['Kiosk', '語音'], ['Kiosk']]);
  });

  it('names personas and stages in their order, and what is left out goes', async () => {
    const { personaId, secondPersonaId, stages, journeyId } = await createJourney(hand.core, hand.study);
    const ids = [hand.study.findings[0]];
    const personaIds = [secondPersonaId, personaId];
    await hand.core.call('findings.classify', { ids, personaIds, stageIds: [stages[1], stages[0]] });
    expect((await list())[0]).toMatchObject({
      personas: [{ id: personaId }, { id: secondPersonaId }],
      stages: [
        { id: stages[0], name: 'Look for it', journeyId, journey: 'Losing it' },
        { id: stages[1], name: 'Ask', journeyId, journey: 'Losing it' },
      ],
    });
    await hand.core.call('findings.classify', { ids, personaIds: [secondPersonaId], stageIds: [] });
    expect((await list())[0]).toMatchObject({ personas: [{ id: secondPersonaId }], stages: [] });
  });

  it('adds and takes away personas and stages of several, and leaves each what else it has', async () => {
    const { personaId, secondPersonaId, stages } = await createJourney(hand.core, hand.study);
    const [first, second] = hand.study.findings;
    await hand.core.call('findings.classify', { ids: [first], personaIds: [personaId], stageIds: [stages[0]] });
    await hand.core.call('findings.classify', { ids: [second], stageIds: [stages[0], stages[1]] });
    const people = { addPersonaIds: [secondPersonaId], removePersonaIds: ['none'] };
    await hand.core.call('findings.classify', { ids: [first, second], ...people, removeStageIds: [stages[0]] });
    const linked = (await list()).map(({ personas, stages: own }) => [...personas, ...own].map(({ id }) => id));
    expect(linked).toEqual([
      [personaId, secondPersonaId],
      [secondPersonaId, stages[1]],
    ]);
    await hand.core.call('history.undo', {});
    expect((await list()).map(({ stages: own }) => own.length)).toEqual([1, 2]);
  });

  it.each([['personaIds'], ['stageIds'], ['addPersonaIds'], ['addStageIds']] as const)(
    'changes nothing where one of the %s is not there',
    async (name) => {
      const ids = [...hand.study.findings];
      const judging = hand.core.call('findings.classify', { ids, state: 'final', [name]: ['none'] });
      await expect(judging).rejects.toMatchObject({ code: 'not-found' });
      expect(await list()).toMatchObject([{ state: 'draft' }, { state: 'draft' }]);
    },
  );
});
