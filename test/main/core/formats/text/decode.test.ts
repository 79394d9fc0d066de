import { readFileSync } from 'node:fs';

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { decodeText } from '../../../../../src-main/core/formats/text/decode.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url));
const focusGroup = fixture('transcripts/zh_archivetw_2015-11-10-焦點座談.txt').toString();
const meeting = fixture('transcripts/en_qmsum_IS1004a.txt').toString();
const simplified =
  '主持人：大家好，欢迎来参加今天的访谈。请问您平时是怎么使用这个应用的？\n王小明：我一般在上班的路上用，大概二十分钟。有时候找不到想要的功能，觉得有点麻烦，但是总的来说还可以。';
const japanese =
  '田中：今日はお忙しいところ、ありがとうございます。普段どのようにこのアプリを使っていますか。\n鈴木：朝の通勤電車の中で、だいたい二十分くらい使います。検索の結果が多すぎて困ります。';
const german = 'Müller: Ich finde die App schön, aber für größere Übungen – „ehrlich gesagt“ – zu langsam.';
const french = 'Élodie : J’ai trouvé ça très déroutant… Où est passé le menu ? « à côté » du café.';
const excerpts = [0, 1500, 4000, 8000].map((start) => focusGroup.slice(start, start + 200));

describe('decodeText', () => {
  it.each(['FC-001_v2', 'FC-005a_v2'])('reads %s in Big5-HKSCS exactly as its UTF-8 twin', (name) => {
    const decoded = decodeText(fixture(`encodings/${name}.big5-hkscs.txt`));
    expect(decoded).toMatchObject({ encoding: 'big5-hkscs', uncertain: false, undecodable: 0 });
    expect(decoded.text).toBe(fixture(`encodings/${name}.utf8.txt`).toString());
  });

  it.each<readonly [encoding: string, text: string]>([
    ['gb18030', focusGroup],
    ['gb18030', simplified],
    ['big5', focusGroup],
    ['utf-16le', focusGroup],
    ['utf-16be', simplified],
    ['utf-16le', meeting],
    ['utf-8', focusGroup],
    ['shift_jis', japanese],
    ['windows-1252', german],
    ['windows-1252', french],
    ['windows-1252', 'I don’t know. It’s fine. We can’t say.'],
    ['windows-1252', 'The café was fine, nothing else.'],
    ...excerpts.flatMap((text) => [['gb18030', text] as const, ['big5', text] as const]),
  ])('finds %s by itself', (encoding, text) => {
    const decoded = decodeText(iconv.encode(text, encoding));
    expect([decoded.encoding, decoded.text]).toEqual([encoding, text]);
  });

  it.each(['utf8', 'utf-16le', 'utf-16be'])('drops the byte order mark of %s', (encoding) => {
    expect(decodeText(iconv.encode('\ufeffAnna: 好', encoding)).text).toBe('Anna: 好');
  });

  it('takes noise for binary, not for UTF-16', () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, index) => ((index + 1) * 2_654_435_761) >>> 24);
    expect(() => decodeText(noise)).toThrowError(expect.objectContaining({ code: 'file-binary' }));
  });

  it.each(['GB2312', 'GBK', 'cp936', 'gb18030', 'GB_2312-80'])('takes %s for GB18030', (name) => {
    expect(decodeText(iconv.encode(simplified, 'gb18030'), name)).toMatchObject({
      encoding: 'gb18030',
      text: simplified,
    });
  });

  it.each([
    ['latin1', 'windows-1252'],
    ['Big5-HKSCS', 'big5-hkscs'],
    ['cp950', 'big5'],
    ['SJIS', 'shift_jis'],
    ['UTF8', 'utf-8'],
  ])('knows %s as %s', (alias, encoding) => {
    expect(decodeText(Buffer.from('plain'), alias).encoding).toBe(encoding);
  });

  it('refuses an encoding that it does not know', () => {
    expect(() => decodeText(Buffer.from('x'), 'klingon')).toThrowError(
      expect.objectContaining({ code: 'encoding-unknown', details: { encoding: 'klingon' } }),
    );
  });

  it('counts what it can not decode and keeps a damaged UTF-8 file UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(focusGroup), Buffer.from([0xe5, 0xa5])]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', uncertain: true, undecodable: 1 });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['a zip', Buffer.from('PK\u0003\u0004rest of it'), 'file-binary'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'file-binary'],
    ['zeros', Buffer.alloc(5000), 'file-binary'],
    ['a program', readFileSync(process.execPath).subarray(0, 200_000), 'file-binary'],
  ])('refuses %s', (_what, bytes, code) => {
    expect(() => decodeText(bytes)).toThrowError(expect.objectContaining({ code }));
  });
});
