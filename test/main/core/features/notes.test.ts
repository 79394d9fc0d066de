import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { notedPeople, takeBothNotes, takeNotes, twoNoteTakers } from '../../../helpers/two-note-takers.ts';
import type { TwoNoteTakers } from '../../../helpers/two-note-takers.ts';

let both: TwoNoteTakers;
let mine: TestCore;
let theirs: TestCore;
let sessionId: string;
let handedOut: string;

beforeEach(async () => {
  both = await twoNoteTakers();
  ({ mine, theirs, sessionId, handedOut } = both);
});

afterEach(() => both.close());

const turnsOf = async (core: TestCore) =>
  (await core.call('capture.turns', { sessionId })).turns.map(({ speaker, text, at }) => [speaker, at! / 1000, text]);

describe('a session that is handed out', () => {
  it('has people, guide and codebook, and nothing that was said', async () => {
    await takeNotes(mine, sessionId, [[1, 'Ana', 'Something very private']]);
    await mine.call('notes.handOut', { sessionId, path: handedOut });
    expect(readFileSync(handedOut).includes('very private')).toBe(false);
    await theirs.call('project.open', { path: handedOut });
    const session = await theirs.call('sessions.get', { id: sessionId });
    expect(session).toMatchObject({ state: 'planned', documentId: null, startedAt: null });
    expect(session.people.map(({ name }) => name)).toEqual(notedPeople);
    expect((await theirs.call('guides.get', { id: session.guideId! })).sections[0]!.questions[0]!.text).toBe(
      'How long?',
    );
    expect((await theirs.call('codes.tree', {}))[0]).toMatchObject({ name: 'Waiting' });
    expect(await theirs.call('documents.list', {})).toEqual([]);
    expect(await theirs.call('project.check', {})).toMatchObject({ ok: true });
  });

  it('does not replace the open project, nor leave half a file', async () => {
    const path = mine.file('mine.motif');
    await expect(mine.call('notes.handOut', { sessionId, path })).rejects.toMatchObject({ code: 'project-exists' });
    await expect(mine.call('notes.handOut', { sessionId: 'none', path: handedOut })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(theirs.call('project.open', { path: handedOut })).rejects.toMatchObject({ code: 'file-missing' });
  });
});

describe('two note-takers’ notes', () => {
  it('are lined up by time, speaker and words', async () => {
    await takeBothNotes(both);
    const { rows, theirSession } = await mine.call('notes.compare', { sessionId, path: handedOut, shift: 0 });
    expect(theirSession.name).toBe('Group 1');
    expect(rows.map((row) => [row.mine?.text ?? null, row.theirs?.text ?? null])).toEqual([
      ['We waited forty minutes at the gate', 'We waited forty minutes at the gate'],
      [null, '我也是 ［笑］'],
      ['Nobody told us why, it was a mess', 'Nobody told us anything, a real mess it was'],
      ['没有人告诉我们为什么', null],
      [null, 'That is all.'],
    ]);
  });

  it('become one without losing a turn, a mark or a code of either', async () => {
    await takeBothNotes(both);
    const merged = await mine.call('notes.merge', { sessionId, path: handedOut, shift: 0 });
    expect(merged).toMatchObject({ added: 3, joined: 1 });
    expect(await turnsOf(mine)).toEqual([
      ['Ana', 5, 'We waited forty minutes at the gate'],
      ['陈晨', 16, '我也是 ［笑］'],
      ['Ben', 20, 'Nobody told us why, it was a mess'],
      ['Ben', 24, 'Nobody told us anything, a real mess it was'],
      ['陈晨', 40, '没有人告诉我们为什么'],
      ['Ana', 90, 'That is all.'],
    ]);
    const [first, laughing, , , , last] = (await mine.call('capture.turns', { sessionId })).turns;
    expect(first!.codes.map(({ name }) => name)).toEqual(['Waiting', 'Delay']);
    expect(first!.marks.map(({ kind }) => kind).sort()).toEqual(['agrees', 'key-moment']);
    expect(laughing!.marks).toMatchObject([{ kind: 'non-verbal' }]);
    expect(last!.marks).toMatchObject([{ kind: 'follow-up' }]);
    expect(await mine.call('participants.list', {})).toHaveLength(3);
    expect(await mine.call('project.check', {})).toMatchObject({ ok: true });
  });

  it('are merged in one step that can be taken back', async () => {
    await takeBothNotes(both);
    const before = await mine.call('capture.turns', { sessionId });
    await mine.call('notes.merge', { sessionId, path: handedOut });
    await mine.call('history.undo', {});
    expect(await mine.call('capture.turns', { sessionId })).toEqual(before);
  });

  it.each([
    ['mine', 'Nobody told us why, it was a mess'],
    ['theirs', 'Nobody told us anything, a real mess it was'],
  ] as const)('keep %s words where that was chosen', async (take, words) => {
    await takeBothNotes(both);
    const { rows } = await mine.call('notes.compare', { sessionId, path: handedOut, shift: 0 });
    const start = rows[2]!.theirs!.start;
    await mine.call('notes.merge', { sessionId, path: handedOut, shift: 0, choices: [{ theirs: start, take }] });
    const said = (await turnsOf(mine)).filter(([speaker]) => speaker === 'Ben').map(([, , text]) => text);
    expect(said).toEqual([words]);
  });

  it('merged again add nothing', async () => {
    await takeBothNotes(both);
    await mine.call('notes.merge', { sessionId, path: handedOut, shift: 0 });
    const before = await mine.call('capture.turns', { sessionId });
    const again = await mine.call('notes.merge', { sessionId, path: handedOut, shift: 0 });
    expect(again).toEqual({ added: 0, joined: 4, marks: 0, codings: 0 });
    expect(await mine.call('capture.turns', { sessionId })).toEqual(before);
  });

  it('lose no turn of either, whatever was noted', async () => {
    await mine.call('notes.handOut', { sessionId, path: handedOut });
    const noted = fc.tuple(
      fc.nat(120),
      fc.constantFrom(...notedPeople),
      fc.constantFrom(
        'Yes.',
        'We waited forty minutes at the gate',
        '没有人告诉我们为什么',
        'We waited 40 minutes at a gate',
        'x',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(noted, { maxLength: 12 }), fc.array(noted, { maxLength: 12 }), async (one, other) => {
        await takeNotes(mine, sessionId, one);
        await theirs.call('project.open', { path: handedOut });
        await takeNotes(theirs, sessionId, other);
        const theirTurns = await turnsOf(theirs);
        await theirs.call('project.close', {});
        const own = await turnsOf(mine);
        const { added, joined } = await mine.call('notes.merge', { sessionId, path: handedOut, shift: 0 });
        const merged = await turnsOf(mine);
        const key = (turns: typeof merged) => turns.map(([speaker, , text]) => `${speaker} ${text}`).sort();
        expect(added + joined).toBe(theirTurns.length);
        expect(merged).toHaveLength(own.length + added);
        expect(key(merged)).toEqual(expect.arrayContaining(key(own)));
        expect(key(merged)).toEqual(expect.arrayContaining(key(theirTurns)));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('of the open project itself, or of a file without a session, are refused', async () => {
    await takeBothNotes(both);
    const empty = theirs.file('empty.motif');
    await theirs.call('project.create', { path: empty });
    await theirs.call('project.close', {});
    const compare = (path: string) => mine.call('notes.compare', { sessionId, path });
    await expect(compare(mine.file('mine.motif'))).rejects.toMatchObject({ code: 'notes-same-file' });
    await expect(compare(empty)).rejects.toMatchObject({ code: 'notes-no-session' });
    await expect(compare(mine.file('none.motif'))).rejects.toMatchObject({ code: 'file-missing' });
  });
});
