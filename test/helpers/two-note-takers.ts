import { createTestCore } from './create-test-core.ts';
import type { TestCore } from './create-test-core.ts';

export const notedPeople = ['Ana', 'Ben', '陈晨'];

export type NotedLine = readonly [seconds: number, name: string, text: string];

export interface TwoNoteTakers {
  readonly mine: TestCore;
  readonly theirs: TestCore;
  readonly sessionId: string;
  /** Where the session is handed out to. */
  readonly handedOut: string;
  readonly close: () => Promise<void>;
}

/** Two programs on two machines; in the first a focus group is planned. */
export async function twoNoteTakers(): Promise<TwoNoteTakers> {
  const mine = createTestCore();
  const theirs = createTestCore({ idPrefix: 'their' });
  await mine.call('project.create', { path: mine.file('mine.motif') });
  await mine.call('codes.create', { name: 'Waiting', parentId: null });
  const sections = [{ name: '', questions: [{ text: 'How long?' }] }];
  const guide = await mine.call('guides.create', { name: 'Street', sections });
  const { id: sessionId } = await mine.call('sessions.create', {
    name: 'Group 1',
    method: 'focus-group',
    guideId: guide.id,
    people: notedPeople.map((name) => ({ participant: { name } })),
  });
  const close = async () => {
    await mine.close();
    await theirs.close();
  };
  return { mine, theirs, sessionId, handedOut: theirs.file('theirs.motif'), close };
}

/** Takes notes of the session and ends it. */
export async function takeNotes(core: TestCore, sessionId: string, lines: readonly NotedLine[]): Promise<void> {
  const { people } = await core.call('sessions.get', { id: sessionId });
  const ids = new Map(people.map(({ name, participantId }) => [name, participantId]));
  await core.call('capture.start', { sessionId });
  for (const [seconds, name, text] of lines) {
    await core.call('capture.addTurn', { sessionId, participantId: ids.get(name)!, text, at: seconds * 1000 });
  }
  await core.call('capture.end', { sessionId });
}

/** Hands the session out, and both note it: one turn alike, one worded differently, one only here, two only there. */
export async function takeBothNotes({ mine, theirs, sessionId, handedOut }: TwoNoteTakers): Promise<void> {
  await mine.call('notes.handOut', { sessionId, path: handedOut });
  await theirs.call('project.open', { path: handedOut });
  await takeNotes(mine, sessionId, [
    [5, 'Ana', 'We waited forty minutes at the gate #Waiting'],
    [20, 'Ben', 'Nobody told us why, it was a mess'],
    [40, '陈晨', '没有人告诉我们为什么'],
  ]);
  await takeNotes(theirs, sessionId, [
    [7, 'Ana', 'We waited forty minutes at the gate !! #Delay'],
    [14, 'Ben', '+'],
    [16, '陈晨', '我也是 *笑*'],
    [24, 'Ben', 'Nobody told us anything, a real mess it was'],
    [90, 'Ana', 'That is all. ??'],
  ]);
  await theirs.call('project.close', {});
}
