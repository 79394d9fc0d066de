import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeBomb } from '../../../../helpers/make-bomb.ts';
import { readZip, zipLimits } from '../../../../../src-main/core/formats/zip/read-zip.ts';

const all = () => true;
const small = { ...zipLimits, wantedBytes: 1000, ratioFrom: 100 };

/** Writes other numbers where the central directory says an entry's size or flags. */
function withDirectory(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(value, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + offset);
  return bytes;
}

const declaredSize = 24;
const flags = 8;
const text = zipSync({ 'a.xml': strToU8('words'.repeat(1000)) });

describe('readZip', () => {
  it('inflates the wanted entries only', async () => {
    const zip = zipSync({ 'a.xml': strToU8('a'), 'b.xml': strToU8('b') });
    const files = await readZip(zip, (name) => name === 'a.xml');
    expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([['a.xml', 'a']]);
  });

  it.each(['../a.xml', 'x/../../a.xml', '/a.xml', 'x\\a.xml', 'C:/a.xml', 'c:a.xml'])(
    'refuses the name %s',
    async (name) => {
      await expect(readZip(zipSync({ [name]: strToU8('a') }), all)).rejects.toMatchObject({
        code: 'archive-unsafe-name',
      });
    },
  );

  it.each([
    ['is no archive', strToU8('words'), 'file-damaged'],
    ['is empty', new Uint8Array(), 'file-damaged'],
    ['ends early', text.subarray(0, text.length - 30), 'file-damaged'],
    ['is encrypted', withDirectory(text, flags, 1 | (8 << 16)), 'file-password'],
    ['says less than it holds', withDirectory(text, declaredSize, 10), null],
    ['says far more than it holds', withDirectory(text, declaredSize, 4_000_000_000), 'archive-bomb'],
  ])('gives a clear answer to a file that %s', async (_, bytes, code) => {
    const outcome = await readZip(bytes, all).then(
      () => null,
      (error: unknown) => (error as { readonly code: string }).code,
    );
    expect(outcome).toBe(code);
  });

  it('refuses damaged content', async () => {
    const bytes = zipSync({ 'a.xml': strToU8('words') }, { level: 0 });
    bytes[bytes.indexOf(119)] = 120;
    await expect(readZip(bytes, all)).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('stops inflating at the limit, whatever size is declared', async () => {
    const lying = withDirectory(text, declaredSize, 10);
    await expect(readZip(lying, all, { ...zipLimits, wantedBytes: 1000 })).rejects.toMatchObject({
      code: 'archive-bomb',
    });
  });

  it('counts all wanted entries together', async () => {
    const noise = Uint8Array.from({ length: 600 }, (_, index) => (index * 7919) % 251);
    await expect(readZip(zipSync({ a: noise, b: noise }, { level: 0 }), all, small)).rejects.toMatchObject({
      code: 'archive-bomb',
    });
  });

  it('refuses too many entries', async () => {
    const zip = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}`, strToU8('')])));
    await expect(readZip(zip, all, { ...zipLimits, entries: 10 })).rejects.toMatchObject({ code: 'archive-bomb' });
  });

  it.each([
    ['truly', 420 * 1024 * 1024],
    ['falsely', 100_000],
  ])('refuses 420 MB in 400 KB whose size is %s declared', async (_, declared) => {
    const bomb = makeBomb('word/document.xml', 420, declared);
    expect(bomb.length).toBeLessThan(500_000);
    await expect(readZip(bomb, all)).rejects.toMatchObject({ code: 'archive-bomb' });
  });
});
