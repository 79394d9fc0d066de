import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeWave } from '../../../../helpers/make-wave.ts';
import { waveFile } from '../../../../helpers/recording-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

describe('attaching a recording', () => {
  it('copies it beside the project, whole, and says how long it is', async () => {
    const { core, study } = hand;
    const { id, documentId } = await core.call('recordings.attach', {
      path: waveFile(core, 'Talk.wav', 2),
      documentId: study.meeting.id,
    });
    const [recording] = await core.call('recordings.list', { documentId });
    expect(recording).toMatchObject({ id, name: 'Talk', kind: 'audio', mediaType: 'audio/wav', duration: 2000 });
    expect(recording).toMatchObject({ isLinked: false, isMissing: false, offset: 0, refusedBy: [] });
    expect(recording?.path).toBe(hand.path.replace(/\.motif$/, '.recordings/Talk.wav'));
    expect(readFileSync(recording?.path ?? '')).toEqual(readFileSync(core.file('Talk.wav')));
  });

  it('never writes over another file', async () => {
    const { core, study } = hand;
    const path = waveFile(core, 'Talk.wav');
    await core.call('recordings.attach', { path, documentId: study.meeting.id });
    await core.call('recordings.attach', { path, documentId: study.group.id });
    expect(readdirSync(hand.path.replace(/\.motif$/, '.recordings')).toSorted()).toEqual(['Talk (2).wav', 'Talk.wav']);
  });

  it('leaves nothing behind where it is cancelled', async () => {
    const { core } = hand;
    const stop = new AbortController();
    stop.abort();
    const attaching = core.client.call('recordings.attach', { path: waveFile(core) }, { signal: stop.signal });
    await expect(attaching).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(hand.path.replace(/\.motif$/, '.recordings'))).toEqual([]);
    expect(await core.call('recordings.list', {})).toEqual([]);
  });

  it('links it where it lies, and makes a document for it where none is named', async () => {
    const { core } = hand;
    const path = waveFile(core, '访谈 3.wav');
    const { documentId } = await core.call('recordings.attach', { path, isLinked: true });
    expect(await core.call('documents.content', { id: documentId })).toMatchObject({ name: '访谈 3', text: '' });
    expect(await core.call('recordings.list', { documentId })).toMatchObject([{ path, isLinked: true }]);
    expect(existsSync(hand.path.replace(/\.motif$/, '.recordings'))).toBe(false);
  });

  it('gives a session its document', async () => {
    const { core } = hand;
    const session = await core.call('sessions.create', { name: 'Group 4', method: 'focus-group' });
    const { documentId } = await core.call('recordings.attach', { path: waveFile(core), sessionId: session.id });
    expect(await core.call('sessions.get', session)).toMatchObject({ documentId });
    expect(await core.call('documents.content', { id: documentId })).toMatchObject({ kind: 'focus-group' });
  });

  it.each([
    ['text.wav', Buffer.from('Anna: This is a transcript that is called a recording.')],
    ['empty.mp3', Buffer.alloc(0)],
    ['cut.wav', makeWave({ seconds: 1 }).subarray(0, 20)],
    ['picture.ogg', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('refuses %s, which is no recording by its bytes', async (name, bytes) => {
    const { core, study } = hand;
    writeFileSync(core.file(name), bytes);
    const attaching = core.call('recordings.attach', { path: core.file(name), documentId: study.meeting.id });
    await expect(attaching).rejects.toMatchObject({ code: 'recording-unknown', details: { file: name } });
  });

  it('takes several in one step, and one that is refused holds up no other', async () => {
    const { core, study } = hand;
    writeFileSync(core.file('text.wav'), 'Anna: no sound at all.');
    const session = await core.call('sessions.create', { name: 'Group 4', method: 'focus-group' });
    const files = [
      { path: waveFile(core, 'a.wav'), documentId: study.meeting.id },
      { path: core.file('text.wav') },
      { path: waveFile(core, 'b.wav'), sessionId: session.id },
      { path: waveFile(core, 'c.wav') },
    ];
    const { undoCount } = await core.call('history.state', {});
    const results = await core.call('recordings.attachMany', { files });
    expect(results.map(({ recording, error }) => recording?.name ?? error?.code)).toEqual([
      'a',
      'recording-unknown',
      'b',
      'c',
    ]);
    expect((await core.call('history.state', {})).undoCount).toBe(undoCount + 1);
    await core.call('history.undo', {});
    expect(await core.call('recordings.list', {})).toEqual([]);
  });

  it('takes none of several where it is cancelled, and leaves no copy', async () => {
    const { core } = hand;
    const stop = new AbortController();
    const files = [{ path: waveFile(core, 'a.wav') }, { path: waveFile(core, 'b.wav') }];
    const onProgress = () => stop.abort();
    const attaching = core.client.call('recordings.attachMany', { files }, { signal: stop.signal, onProgress });
    await expect(attaching).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(hand.path.replace(/\.motif$/, '.recordings'))).toEqual([]);
    expect(await core.call('recordings.list', {})).toEqual([]);
  });

  it('names those who did not agree to being recorded', async () => {
    const { core, study } = hand;
    const ids = [study.meeting.speakers[0]!.participantId];
    await core.call('participants.setConsent', { ids, mayRecord: false });
    await core.call('recordings.attach', { path: waveFile(core), documentId: study.meeting.id });
    const [recording] = await core.call('recordings.list', {});
    expect(recording?.refusedBy).toEqual([study.meeting.speakers[0]!.name]);
  });
});

describe('a recording', () => {
  it('stays in its folder when it is removed, and comes back by undo', async () => {
    const { core } = hand;
    const { id } = await core.call('recordings.attach', { path: waveFile(core) });
    const before = await core.call('recordings.list', {});
    await core.call('recordings.delete', { ids: [id] });
    expect(await core.call('recordings.list', {})).toEqual([]);
    await core.call('history.undo', {});
    expect(await core.call('recordings.list', {})).toEqual(before);
  });

  it('is said to be missing where its file is gone, and can be located', async () => {
    const { core } = hand;
    const { id } = await core.call('recordings.attach', { path: waveFile(core) });
    rmSync(hand.path.replace(/\.motif$/, '.recordings'), { recursive: true });
    expect(await core.call('recordings.list', {})).toMatchObject([{ isMissing: true }]);
    await expect(core.call('recordings.file', { id })).rejects.toMatchObject({ code: 'recording-missing' });
    mkdirSync(core.file('elsewhere'));
    const path = waveFile(core, 'elsewhere/moved.wav', 3);
    await core.call('recordings.locate', { id, path });
    expect(await core.call('recordings.file', { id })).toMatchObject({ path, mediaType: 'audio/wav' });
    expect(await core.call('recordings.list', {})).toMatchObject([{ isMissing: false, duration: 3000 }]);
  });

  it('has its loudness computed once, and kept', async () => {
    const { core } = hand;
    const path = core.file('quiet-loud.wav');
    writeFileSync(path, makeWave({ seconds: 2, sample: (second) => (second < 1 ? 0 : 1) }));
    const { id } = await core.call('recordings.attach', { path });
    const peaks = await core.call('recordings.peaks', { id });
    const values = [...Buffer.from(peaks?.peaks ?? '', 'base64')];
    expect(values).toEqual([...Array<number>(20).fill(0), ...Array<number>(20).fill(255)]);
    const [recording] = await core.call('recordings.list', {});
    rmSync(recording?.path ?? '');
    expect(await core.call('recordings.peaks', { id })).toEqual(peaks);
  });

  it('keeps what the window found out, without a step to undo', async () => {
    const { core } = hand;
    const { id } = await core.call('recordings.attach', { path: waveFile(core) });
    const { undoCount } = await core.call('history.state', {});
    await core.call('recordings.keep', { id, duration: 61_000, peaks: { perSecond: 10, peaks: 'AQID' } });
    expect(await core.call('recordings.list', {})).toMatchObject([{ duration: 61_000 }]);
    expect(await core.call('recordings.peaks', { id })).toEqual({ perSecond: 10, peaks: 'AQID' });
    expect((await core.call('history.state', {})).undoCount).toBe(undoCount);
  });
});

describe('times of turns', () => {
  it('are set, and taken back with the version of the text', async () => {
    const { core, study } = hand;
    const { id, turns, version } = study.meeting;
    await core.call('turns.setTimes', { documentId: id, times: [{ start: turns[1]!.start, at: 4500 }] });
    const timed = await core.call('documents.content', { id });
    expect(timed.turns.map(({ at }) => at)).toEqual(turns.map(({ at }, index) => (index === 1 ? 4500 : at)));
    expect(timed.version).toBe(version);
  });

  it('are refused for what is no turn', async () => {
    const { core, study } = hand;
    const times = [{ start: study.meeting.turns[1]!.start + 1, at: 4500 }];
    const setting = core.call('turns.setTimes', { documentId: study.meeting.id, times });
    await expect(setting).rejects.toMatchObject({ code: 'not-found' });
  });
});
