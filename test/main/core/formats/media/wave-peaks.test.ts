import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMedia } from '../../../../../src-main/core/formats/media/read-media.ts';
import { readWave } from '../../../../../src-main/core/formats/media/read-wave.ts';
import { readWavePeaks } from '../../../../../src-main/core/formats/media/wave-peaks.ts';
import { makeWave } from '../../../../helpers/make-wave.ts';
import type { WaveWanted } from '../../../../helpers/make-wave.ts';

const folder = mkdtempSync(join(tmpdir(), 'motif-media-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (bytes: Uint8Array) => {
  const path = join(folder, 'recording');
  writeFileSync(path, bytes);
  return path;
};

// Louder and louder, tenth by tenth.
const rising = (second: number) => -Math.floor(second * 10 + 0.0001) / 10;

describe('a WAVE file', () => {
  it.each<[string, Partial<WaveWanted>]>([
    ['16 bit', {}],
    ['24 bit, stereo', { bits: 24, channels: 2 }],
    ['32 bit', { bits: 32 }],
    ['floating point', { bits: 32, isFloat: true, channels: 2 }],
    ['RF64', { isLong: true }],
  ])('tells its length and loudness: %s', async (_name, format) => {
    const bytes = makeWave({ seconds: 1, sample: rising, ...format });
    const path = file(bytes);
    expect(readMedia(path)).toMatchObject({ kind: 'audio', mediaType: 'audio/wav', duration: 1000 });
    const wave = readWave((at, length) => bytes.subarray(at, at + length), bytes.length);
    const { signal } = new AbortController();
    const peaks = await readWavePeaks(path, wave!, { perSecond: 10, signal, onProgress: () => undefined });
    expect([...peaks]).toEqual(
      [0, 26, 51, 77, 102, 128, 153, 179, 204, 230].map((value) => expect.closeTo(value, -0.4)),
    );
  });

  it('that a recorder left unfinished is as long as what is there', () => {
    const bytes = makeWave({ seconds: 2 });
    bytes.writeUInt32LE(0, bytes.indexOf('data') + 4);
    expect(readMedia(file(bytes))).toMatchObject({ duration: 2000 });
  });
});

const box = (name: string, ...content: readonly Uint8Array[]) => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const movie = (handler: string) => {
  const head = Buffer.alloc(100);
  head.writeUInt32BE(600, 12);
  head.writeUInt32BE(600 * 90, 16);
  const track = box('trak', box('mdia', box('hdlr', Buffer.from(`\0\0\0\0\0\0\0\0${handler}`, 'latin1'))));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom0000')),
    box('mdat', Buffer.alloc(50)),
    box('moov', box('mvhd', head), track),
  ]);
};
const padded = (start: Uint8Array) => Buffer.concat([start, Buffer.alloc(64)]);

describe('the bytes of a file', () => {
  it.each([
    ['MPEG-4 with pictures', movie('vide'), { kind: 'video', mediaType: 'video/mp4', duration: 90_000 }],
    ['MPEG-4 with sound', movie('soun'), { kind: 'audio', mediaType: 'audio/mp4', duration: 90_000 }],
    ['MP3 with a tag', padded(Buffer.from('ID3\u0004')), { kind: 'audio', mediaType: 'audio/mpeg' }],
    ['MP3', padded(Buffer.from([0xff, 0xfb, 0x90, 0x44])), { kind: 'audio', mediaType: 'audio/mpeg' }],
    ['Ogg', padded(Buffer.from(`OggS${'\0'.repeat(24)}OpusHead`, 'latin1')), { kind: 'audio', mediaType: 'audio/ogg' }],
    [
      'WebM with sound',
      padded(Buffer.from('\u001aEߣ\u0042\u0082\u0084webm\u0086\u0086A_OPUS', 'latin1')),
      { kind: 'audio', mediaType: 'audio/webm' },
    ],
    [
      'WebM with pictures',
      padded(Buffer.from('\u001aEߣ\u0042\u0082\u0084webm\u0086\u0085V_VP9', 'latin1')),
      { kind: 'video', mediaType: 'video/webm' },
    ],
  ])('say that it is %s', (_name, bytes, expected) => {
    const isWebm = bytes.includes('webm', 0, 'latin1');
    const head = isWebm ? Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), bytes.subarray(4)]) : bytes;
    expect(readMedia(file(head))).toMatchObject(expected);
  });

  it.each([
    ['a cut-off MPEG-4', movie('vide').subarray(0, 70)],
    ['an empty file', Buffer.alloc(0)],
    ['text', Buffer.from('Anna: RIFF and WAVE are words, too, in a transcript.')],
    ['UTF-16 text', Buffer.from('\ufeffAnna: hello, hello, hello', 'utf16le')],
  ])('say that it is none: %s', (_name, bytes) => {
    expect(readMedia(file(bytes))).toBeNull();
  });
});
