import { expect, it } from 'vitest';
import type { Waiting } from '../../../../src-renderer/features/capture/outbox.ts';
import { pendingTurns } from '../../../../src-renderer/features/capture/pending-turns.ts';

const codes = [{ id: 'waiting-id', parentId: null, name: 'waiting', color: 3 }];
const said = (text: string): Waiting => ({
  id: 'once',
  number: 1,
  sessionId: 'session',
  act: { kind: 'turn', participantId: 'anna', text, at: 5_000, questionId: null },
  state: 'new',
});

it('a turn that is not saved yet shows the codes that were typed, known and new ones', () => {
  const [turn] = pendingTurns([said('By bus #waiting #Trip/lost !!')], [], { codes, people: [], personOf: new Map() });
  expect(turn).toMatchObject({
    text: 'By bus',
    codes: [
      { id: 'waiting-id', name: 'waiting', color: 3 },
      { id: 'Trip/lost', name: 'lost', color: 0 },
    ],
    marks: [{ kind: 'key-moment' }],
  });
});
