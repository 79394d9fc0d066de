import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { waveFile } from '../../../../helpers/recording-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const heard = {
  transcription: [
    { offsets: { from: 0, to: 2100 }, text: ' Good morning. [SPEAKER_TURN]' },
    { offsets: { from: 2100, to: 4000 }, text: ' Morning, everyone.' },
    { offsets: { from: 4000, to: 6000 }, text: ' Shall we begin?' },
    { offsets: { from: 9000, to: 9500 }, text: ' [BLANK_AUDIO]' },
  ],
};

/** A program that stands in for whisper.cpp's: it writes what it was asked, and what it is said to have heard. */
function program(body: string): string {
  const path = hand.core.file('transcriber.mjs');
  writeFileSync(path, `#!${process.execPath}\nimport { writeFileSync } from 'node:fs';\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

const writing = `
const [file, language, output] = process.argv.slice(2);
writeFileSync(${JSON.stringify('ASKED')}, JSON.stringify({ file, language }));
process.stderr.write('whisper_print_progress_callback: progress =  50%\\n');
writeFileSync(output + '.json', ${JSON.stringify(JSON.stringify(heard))});`;

const usual = ['{file}', '{language}', '{output}'];
const useCommand = (command: string) =>
  hand.core.call('preferences.set', { transcriber: { kind: 'command', command, arguments: usual } });

function serve(status: number, answer: unknown): Promise<{ readonly url: string; readonly bodies: string[] }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      bodies.push(Buffer.concat(pieces).toString('latin1'));
      response.writeHead(status).end(JSON.stringify(answer));
    });
  });
  closing.push(() => server.close());
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/inference`, bodies }),
    ),
  );
}

describe('transcribing', () => {
  it('is off without a transcriber', async () => {
    const { id } = await hand.core.call('recordings.attach', { path: waveFile(hand.core) });
    const asked = hand.core.call('recordings.transcribe', { id });
    await expect(asked).rejects.toMatchObject({ code: 'transcriber-none' });
  });

  it('runs the researcher’s program, and fills a document without words with turns, speakers and times', async () => {
    const { core } = hand;
    await useCommand(program(writing.replace('ASKED', core.file('asked.json'))));
    const { id, documentId } = await core.call('recordings.attach', { path: waveFile(core) });
    await core.call('recordings.update', { id, offset: 1000 });
    const progress: number[] = [];
    const onProgress = ({ done }: { readonly done: number }) => void progress.push(done);
    const done = await core.client.call('recordings.transcribe', { id, language: 'en' }, { onProgress });
    expect(done).toEqual({ documentId, turns: 2, isNew: false });
    expect(progress).toContain(50);
    const { text, turns, speakers } = await core.call('documents.content', { id: documentId });
    expect(text).toBe('Good morning.\nMorning, everyone. Shall we begin?');
    expect(speakers.map(({ name }) => name)).toEqual(['Speaker 1', 'Speaker 2']);
    expect(turns.map(({ at }) => at)).toEqual([1000, 3100]);
    await core.call('history.undo', {});
    expect(await core.call('documents.content', { id: documentId })).toMatchObject({ text: '', turns: [] });
  });

  it('never writes over words: the transcript becomes a document of its own, with the same recording', async () => {
    const { core, study } = hand;
    await useCommand(program(writing.replace('ASKED', core.file('asked.json'))));
    const { id } = await core.call('recordings.attach', { path: waveFile(core), documentId: study.meeting.id });
    const { documentId, isNew } = await core.call('recordings.transcribe', { id });
    expect(isNew).toBe(true);
    expect(await core.call('documents.content', { id: study.meeting.id })).toEqual(study.meeting);
    const [first, second] = await core.call('recordings.list', {});
    expect(second).toMatchObject({ documentId, path: first?.path });
  });

  it('says what the program said where it fails, and where there is none', async () => {
    const { core } = hand;
    const { id } = await core.call('recordings.attach', { path: waveFile(core) });
    await useCommand(program(`process.stderr.write('failed to load model\\n'); process.exit(3);`));
    await expect(core.call('recordings.transcribe', { id })).rejects.toMatchObject({
      code: 'transcriber-failed',
      details: { reason: 'failed to load model' },
    });
    await useCommand(core.file('no such program; rm -rf x'));
    await expect(core.call('recordings.transcribe', { id })).rejects.toMatchObject({ code: 'transcriber-missing' });
  });

  it('is cancelled with its program', async () => {
    const { core } = hand;
    await useCommand(program(`process.stderr.write('progress = 1%\\n'); setInterval(() => undefined, 1000);`));
    const { id } = await core.call('recordings.attach', { path: waveFile(core) });
    const stop = new AbortController();
    const onProgress = ({ done }: { readonly done: number }) => void (done === 1 && stop.abort());
    const asked = core.client.call('recordings.transcribe', { id }, { signal: stop.signal, onProgress });
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('asks a server of this machine', async () => {
    const { core } = hand;
    const { url, bodies } = await serve(200, {
      segments: [{ start: 0.5, end: 2, text: ' 大家好。', speaker: 'B' }],
    });
    await core.call('preferences.set', { transcriber: { kind: 'server', url } });
    const { id, documentId } = await core.call('recordings.attach', { path: waveFile(core, 'talk.wav') });
    await core.call('recordings.transcribe', { id, language: 'zh' });
    expect(bodies[0]).toContain('filename="talk.wav"');
    expect(bodies[0]).toMatch(/name="response_format"\r\n\r\nverbose_json/);
    const { text, turns } = await core.call('documents.content', { id: documentId });
    expect([text, turns.map(({ at }) => at)]).toEqual(['大家好。', [500]]);
  });

  it.each(['http://example.org/inference', 'https://127.0.0.1.example.org', 'http://127.0.0.1@example.org/'])(
    'sends nothing to %s',
    async (url) => {
      const { core } = hand;
      await core.call('preferences.set', { transcriber: { kind: 'server', url } });
      const { id } = await core.call('recordings.attach', { path: waveFile(core) });
      await expect(core.call('recordings.transcribe', { id })).rejects.toMatchObject({ code: 'transcriber-remote' });
    },
  );

  it('says so where the server refuses, and where nothing was heard', async () => {
    const { core } = hand;
    const { id } = await core.call('recordings.attach', { path: waveFile(core) });
    const refusing = await serve(500, { error: 'no model' });
    await core.call('preferences.set', { transcriber: { kind: 'server', url: refusing.url } });
    await expect(core.call('recordings.transcribe', { id })).rejects.toMatchObject({ code: 'transcriber-failed' });
    const silent = await serve(200, { segments: [] });
    await core.call('preferences.set', { transcriber: { kind: 'server', url: silent.url } });
    await expect(core.call('recordings.transcribe', { id })).rejects.toMatchObject({ code: 'transcript-empty' });
  });
});
