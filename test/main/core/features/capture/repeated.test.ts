import { beforeEach, describe, expect, it } from 'vitest';
import { beginCapture } from '../../../../helpers/begin-capture.ts';
import type { Capture } from '../../../../helpers/begin-capture.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
let capture: Capture;
beforeEach(async () => {
  capture = await beginCapture(hand.core, hand.study);
  await capture.say('Anna', 'First', 1);
  await capture.say('Ben', 'Second', 2);
  await capture.say('Anna', 'Third', 3);
});

const said = async () => (await capture.turns()).map(({ text }) => text);
const startOf = async (index: number) => (await capture.turns())[index]!.start;
const say = (text: string, once: string) => {
  const { sessionId, people } = capture;
  return hand.core.call('capture.addTurn', { sessionId, participantId: people.Ben!, text, at: 9000, once });
};

describe('what is asked again under the same key', () => {
  it('adds no second turn, also where the turn was corrected since', async () => {
    await say('Fourth', 'key');
    const { sessionId } = capture;
    await hand.core.call('capture.rewriteTurn', { sessionId, start: await startOf(3), text: 'The fourth', at: 9500 });
    expect(await say('Fourth', 'key')).toEqual({ turn: null, unclear: [] });
    expect(await said()).toEqual(['First', 'Second', 'Third', 'The fourth']);
  });

  it('does not bring back what was undone', async () => {
    await say('Fourth', 'key');
    await hand.core.call('history.undo', {});
    await say('Fourth', 'key');
    expect(await said()).toEqual(['First', 'Second', 'Third']);
  });

  it('is known after the program was started anew', async () => {
    await say('Fourth', 'key');
    await hand.core.call('project.close', {});
    await hand.core.call('project.open', { path: hand.core.file('study.motif') });
    await say('Fourth', 'key');
    await say('Fifth', 'other');
    expect(await said()).toEqual(['First', 'Second', 'Third', 'Fourth', 'Fifth']);
  });

  it('deletes no other turn that has come to the place of the deleted one', async () => {
    const asked = { sessionId: capture.sessionId, start: await startOf(1), once: 'key' };
    await hand.core.call('capture.deleteTurn', asked);
    await hand.core.call('capture.deleteTurn', asked);
    expect(await said()).toEqual(['First', 'Third']);
  });

  it('types no turn anew that has moved', async () => {
    const asked = { sessionId: capture.sessionId, start: await startOf(1), text: 'Zeroth', at: 0, once: 'key' };
    await hand.core.call('capture.rewriteTurn', asked);
    await hand.core.call('capture.rewriteTurn', asked);
    expect(await said()).toEqual(['Zeroth', 'First', 'Third']);
  });

  it('does not take back that somebody agrees', async () => {
    const { sessionId, people } = capture;
    const asked = { sessionId, participantId: people.Ben!, kind: 'agrees', once: 'key' } as const;
    await hand.core.call('capture.respond', asked);
    await hand.core.call('capture.respond', asked);
    const [, , third] = await capture.turns();
    expect(third!.marks.map(({ kind }) => kind)).toEqual(['agrees']);
  });
});
