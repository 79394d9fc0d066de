import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf } from '../../../../../helpers/gather-document.ts';
import { holdSession } from '../../../../../helpers/hold-session.ts';
import { useStudy } from '../../../../../helpers/use-study.ts';

const hand = useStudy();

async function prepare() {
  const { call } = hand.core;
  const { id: sessionId, people } = await holdSession(hand.core, hand.study);
  const { passages } = await call('passages.ofCodes', { codeIds: [hand.study.codes.need, hand.study.codes.colour] });
  const passageIds = ['The remote control needs a voice.', 'Yellow is fine.'].map(
    (text) => passages.find((passage) => passage.text === text)!.passageId,
  );
  await call('debriefs.add', { sessionId, kind: 'finding', text: 'A voice is wanted', passageIds });
  await call('study.update', {
    objectives: 'Find what gets **lost**.',
    sessions: [{ method: 'focus-group', planned: 4 }],
  });
  await call('participants.setPseudonyms', { pseudonyms: [{ id: people.Anna!, pseudonym: 'P1' }] });
  return people;
}

const blocks = ['sessions'];
const told = async () => linesOf(await gatherDocument({ core: hand.core, path: hand.path }, { blocks }));

describe('the block of sessions', () => {
  it('tells the plan, the sessions, and what each debrief found with its quotes', async () => {
    await prepare();
    const lines = (await told()).join('\n');
    expect(lines).toContain('Find what gets lost.');
    expect(lines).toContain('3: P1, Ben, Carla');
    expect(lines).toContain('1 Mar 2026');
    expect(lines).toContain('Finding: A voice is wanted');
    expect(lines).toContain('The remote control needs a voice.');
    expect(lines).toContain('Yellow is fine.');
  });

  it('names nobody who refused, and quotes nobody who did not agree', async () => {
    const { Carla } = await prepare();
    await hand.core.call('participants.setConsent', { ids: [Carla!], state: 'refused' });
    const lines = (await told()).join('\n');
    expect(lines).toContain('3: P1, Ben');
    expect(lines).not.toContain('Carla');
    expect(lines).not.toContain('Yellow is fine.');
  });
});
