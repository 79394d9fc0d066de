// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  discardRefused,
  enterProject,
  enterSession,
  put,
  tryAgain,
  useCaptureState,
} from '../../../../src-renderer/features/capture/capture-state.ts';
import { createSender } from '../../../../src-renderer/features/capture/send-waiting.ts';
import { startI18n } from '../../../../src-renderer/workspace/i18n.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
let sessionId = '';
let anna = '';
const mine = { id: 'project', path: '/study.motif' };

beforeEach(async () => {
  startI18n('en');
  notices.clear();
  localStorage.clear();
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  const people = [{ participant: { name: 'Anna' } }, { participant: { name: 'Ben' } }];
  sessionId = (await hand.core.call('sessions.create', { name: 'Talk', method: 'interview', people })).id;
  await hand.core.call('capture.start', { sessionId });
  anna = (await hand.core.call('sessions.get', { id: sessionId })).people[0]!.participantId;
  enterProject(mine);
  enterSession(sessionId);
});

const say = (text: string, at: number) => put({ kind: 'turn', participantId: anna, text, at, questionId: null });
const waiting = () => useCaptureState.getState().waiting;
const send = () => createSender(hand.core.client, async () => undefined).send();
const said = async () => (await hand.core.call('capture.turns', { sessionId })).turns.map(({ text }) => text);

function lostClient() {
  const { client, lose } = hand.core.newLine();
  lose();
  return client;
}
/** The page is loaded anew, or the program is started anew: only what was kept outside the window is there. */
function reload(owner = mine) {
  useCaptureState.setState(useCaptureState.getInitialState(), true);
  enterProject(owner);
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
    say('First', 10);
    const { id } = waiting()[0]!;
    await hand.core.call('capture.addTurn', { sessionId, participantId: anna, text: 'First', at: 10, once: id });
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

  it('can be given up where they are refused, and taken back', async () => {
    put({ kind: 'turn', participantId: 'nobody', text: 'Lost?', at: 5, questionId: null });
    await send();
    const takeBack = discardRefused();
    expect(waiting()).toEqual([]);
    reload();
    expect(waiting()).toEqual([]);
    takeBack();
    reload();
    expect(waiting()).toMatchObject([{ act: { text: 'Lost?' } }]);
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

describe('turns that wait while the window goes', () => {
  const loseThree = async () => {
    say('First', 10);
    await createSender(lostClient(), async () => undefined).send();
    say('Second', 20);
    put({ kind: 'respond', participantId: anna, response: 'agrees', start: 0 });
  };

  it('are there again in their order, and go out once', async () => {
    await hand.core.call('capture.addTurn', { sessionId, participantId: anna, text: 'Before', at: 1 });
    await loseThree();
    reload();
    expect(waiting().map(({ act }) => act.kind)).toEqual(['turn', 'turn', 'respond']);
    await send();
    reload();
    await send();
    const { turns } = await hand.core.call('capture.turns', { sessionId });
    expect(turns.map(({ text, marks }) => [text, marks.map(({ kind }) => kind)])).toEqual([
      ['Before', ['agrees']],
      ['First', []],
      ['Second', []],
    ]);
    expect(localStorage).toHaveLength(0);
  });

  it('go out once where two windows have them', async () => {
    await loseThree();
    const other = waiting();
    reload();
    await send();
    useCaptureState.setState({ waiting: other });
    await send();
    expect(await said()).toEqual(['First', 'Second']);
  });

  it('come behind what a second window kept', async () => {
    say('First', 10);
    reload();
    enterSession(sessionId);
    say('Second', 20);
    reload();
    expect(waiting().map(({ act }) => 'text' in act && act.text)).toEqual(['First', 'Second']);
  });

  it('stand in this window alone where there is no room, until they are sent', async () => {
    localStorage.setItem('full', 'x'.repeat(5_000_000 - 'full'.length));
    say('First', 10);
    expect(useCaptureState.getState().isOnlyHere).toBe(true);
    await send();
    expect(useCaptureState.getState().isOnlyHere).toBe(false);
    expect(await said()).toEqual(['First']);
  });

  it('go to their own project only', async () => {
    say('First', 10);
    reload({ id: 'other', path: '/other.motif' });
    expect(waiting()).toEqual([]);
    reload();
    expect(waiting()).toHaveLength(1);
  });

  it('are not sent to a copy of the file before somebody says so', async () => {
    say('First', 10);
    reload({ id: 'project', path: '/copy.motif' });
    await send();
    expect(await said()).toEqual([]);
    tryAgain();
    await send();
    expect(await said()).toEqual(['First']);
  });
});
