import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../../../src-main/core/formats/formats.ts';
import { parseFile } from '../../../../src-main/core/formats/parse-file.ts';
import { makeDocx, paragraph } from '../../../helpers/make-docx.ts';
import { linesAt, makePdf } from '../../../helpers/make-pdf.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'motif-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const docx = makeDocx({ document: paragraph('Words.') });
const pdf = makePdf([linesAt(70, 700, ['Words.'])]);

describe('formatOf', () => {
  it.each([
    ['a.TXT', 'txt'],
    ['a.b.docx', 'docx'],
    ['记录.HTM', 'html'],
    ['docx', null],
    ['a.', null],
    ['a.doc', null],
  ])('knows %s as %s', (name, id) => {
    expect(formatOf(name)?.id ?? null).toBe(id);
  });
});

describe('parseFile', () => {
  it.each([
    ['a.txt', 'Words.', 'txt'],
    ['a.md', 'Words.', 'md'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nWords.\n', 'srt'],
    ['a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n', 'vtt'],
    ['a.html', '<p>Words.</p>', 'html'],
    ['a.docx', docx, 'docx'],
    ['a.pdf', pdf, 'pdf'],
  ])('reads %s', async (name, content, format) => {
    const parsed = await parseFile(write(name, content), {});
    expect([parsed.format, parsed.document.text, parsed.bytes.length > 0]).toEqual([format, 'Words.', true]);
  });

  it.each([
    ['empty.docx', '', 'file-empty'],
    ['empty.vtt', '', 'file-empty'],
    ['head.vtt', 'WEBVTT\n', 'no-text'],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-binary'],
    ['document.txt', docx, 'file-binary'],
    ['document.md', pdf, 'file-binary'],
    ['document.html', docx, 'file-binary'],
    ['document.pdf', docx, 'file-damaged'],
    ['document.docx', pdf, 'file-damaged'],
    ['document.odt', docx, 'format-unknown'],
  ])('refuses %s and names it', async (name, content, code) => {
    await expect(parseFile(write(name, content), {})).rejects.toMatchObject({ code, details: { file: name } });
  });

  it('refuses 200 MB without reading them', async () => {
    const path = write('long.txt', 'Words.');
    truncateSync(path, 200 * 1024 * 1024);
    await expect(parseFile(path, {})).rejects.toMatchObject({
      code: 'file-too-large',
      details: { file: 'long.txt', limit: 64 },
    });
  });

  it('says so when a file is missing or a folder', async () => {
    await expect(parseFile(join(folder, 'none.txt'), {})).rejects.toMatchObject({ code: 'file-missing' });
    mkdirSync(join(folder, 'folder.txt'));
    await expect(parseFile(join(folder, 'folder.txt'), {})).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
