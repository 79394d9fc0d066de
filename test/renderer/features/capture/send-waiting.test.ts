import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../../src-main/shared/rpc/connect.ts';
import { createPortPair } from '../../../../src-main/shared/rpc/port.ts';
import {
  enterSession,
  markWaiting,
  put,
  useCaptureState,
} from '../../../../src-renderer/features/capture/capture-state.ts';
import { createSender } from '../../../../src-renderer/features/capture/send-waiting.ts';
import { startI18n } from '../../../../src-renderer/workspace/i18n.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
let sessionId = '';
let anna = '';

beforeEach(async () => {
  startI18n('en');
  notices.clear();
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  const people = [{ participant: { name: 'Anna' } }, { participant: { name: 'Ben' } }];
  sessionId = (await hand.core.call('sessions.create', { name: 'Talk', method: 'interview', people })).id;
  await hand.core.call('capture.start', { sessionId });
  anna = (await hand.core.call('sessions.get', { id: sessionId })).people[0]!.participantId;
  enterSession(sessionId);
});

const say = (text: string, at: number) => put({ kind: 'turn', participantId: anna, text, at, questionId: null });
const waiting = () => useCaptureState.getState().waiting;
const send = () => createSender(hand.core.client, async () => undefined).send();
const said = async () => (await hand.core.call('capture.turns', { sessionId })).turns.map(({ text }) => text);

function lostClient() {
  const [near, far] = createPortPair();
  const client = connect(near);
  far.close();
  return client;
}

describe('turns that wait', () => {
  it('are sent in their order, each once, also when sending is asked for again meanwhile', async () => {
    say('First', 10);
    say('Second', 20);
    const sender = createSender(hand.core.client, async () => undefined);
    await Promise.all([sender.send(), sender.send()]);
    expect(await said()).toEqual(['First', 'Second']);
    expect(waiting()).toEqual([]);
  });

  it('wait while there is no core, and go out when it is back', async () => {
    say('First', 10);
    await createSender(lostClient(), async () => undefined).send();
    say('Second', 20);
    expect(waiting()).toHaveLength(2);
    await send();
    expect(await said()).toEqual(['First', 'Second']);
  });

  it('are not sent twice where the core had them and its answer was lost', async () => {
    await hand.core.call('capture.addTurn', { sessionId, participantId: anna, text: 'First', at: 10 });
    say('First', 10);
    markWaiting(waiting()[0]!.number, 'tried');
    await send();
    expect(await said()).toEqual(['First']);
    expect(waiting()).toEqual([]);
  });

  it('stay where the core refuses them, which is said, and let the others pass', async () => {
    put({ kind: 'turn', participantId: 'nobody', text: 'Lost?', at: 5, questionId: null });
    say('Second', 20);
    await send();
    expect(await said()).toEqual(['Second']);
    expect(waiting()).toMatchObject([{ state: 'refused', act: { text: 'Lost?' } }]);
    expect(notices.visibleToasts).toHaveLength(1);
  });

  it('say which names could mean several', async () => {
    await hand.core.call('sessions.setPeople', {
      id: sessionId,
      people: [{ participant: { id: anna } }, { participant: { name: 'Bea' } }, { participant: { name: 'Ben' } }],
    });
    say('See @Be', 10);
    await send();
    expect(notices.visibleToasts[0]?.content.message).toBe('@Be could mean several: it stayed as it was typed.');
  });
});
