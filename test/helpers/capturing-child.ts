import { writeSync } from 'node:fs';
import { createTestCore } from './create-test-core.ts';
import { scriptedTurns } from './scripted-capture.ts';
import type { Acknowledged } from './scripted-capture.ts';

// A program of its own: captures the scripted turns in a session that is running, and says each thing that is kept.
const [path = '', sessionId = ''] = process.argv.slice(2);
const { call } = createTestCore({ idPrefix: 'captured' });
await call('project.open', { path });
const { people } = await call('sessions.get', { id: sessionId });
const question = (await call('guides.list', {}))[0]!;
const { sections } = await call('guides.get', { id: question.id });
const questionId = sections[0]!.questions[0]!.id;

// At once: a line that was read was kept before.
const tell = (said: Acknowledged) => writeSync(1, `${JSON.stringify(said)}\n`);

for (const [index, { name, text }] of scriptedTurns.entries()) {
  const { participantId } = people.find((person) => person.name === name)!;
  const at = index * 1000;
  for (const typed of [text.slice(0, 3), text.slice(0, text.length / 2), text]) {
    await call('capture.keepDraft', { sessionId, draft: { participantId, text: typed, at } });
    tell({ kind: 'draft', index, text: typed });
  }
  await call('capture.addTurn', { sessionId, participantId, text, at, questionId });
  tell({ kind: 'turn', index });
  await call('capture.keepDraft', { sessionId, draft: null });
}
setInterval(() => undefined, 60_000);
