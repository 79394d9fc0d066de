import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf } from '../../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

describe('personas', () => {
  it('are told with their people, what they want, and who said so', async () => {
    const { call } = hand.core;
    const { passages } = await call('passages.ofCodes', { codeIds: [hand.study.codes.voice] });
    const passageIds = passages.map(({ passageId }) => passageId);
    const { id } = await call('personas.create', { name: 'Seekers' });
    await call('personas.update', { id, summary: 'They search.' });
    await call('personas.addTrait', { personaId: id, kind: 'goal', text: 'To be heard', passageIds });
    await call('personas.addTrait', { personaId: id, kind: 'quote', text: 'Where is it?' });
    const document = await gatherDocument(hand, { blocks: ['personas'] });
    expect(linesOf(document)).toEqual([
      'Personas',
      'Seekers (0 people)',
      'They search.',
      'Where is it?',
      'Goals',
      'To be heard',
      '“The remote control needs a voice.” Ben | meeting | turn 2',
    ]);
  });
});
