import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseText } from '../../../../../src-main/core/formats/text/parse.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url));
const speakersOf = (name: string) => [
  ...new Set(parseText(fixture(`transcripts/${name}`), {}).turns.map(({ speaker }) => speaker)),
];

const team = ['Project Manager', 'User Interface', 'Marketing', 'Industrial Designer'];

describe('parseText', () => {
  it.each([
    ['en_qmsum_ES2004d.txt', team],
    ['en_qmsum_IS1003d.txt', team],
    ['en_qmsum_IS1004a.txt', team],
    ['en_qmsum_TS3005d.txt', team],
    ['en_archivetw_2020-06-09-Interview-with-Tatsuhiko-Miyagawa.txt', ['Tatsuhiko Miyagawa', 'Audrey Tang']],
    ['zh_archivetw_2017-01-06-日經新聞專訪.txt', ['伊原健作', '唐鳳', '吳麗玲']],
    ['zh_archivetw_2018-05-25-臺北大學張同學訪談.txt', ['唐鳳', '張同學']],
    [
      'zh_archivetw_2015-11-10-焦點座談.txt',
      '許雲翔 莊明芬 唐鳳 羅佩琪 陳泉錫 潘國才 謝翠娟 林純秀 許明暉 蔣添鑫 陳英傑'.split(' '),
    ],
    [
      'zh_archivetw_2015-08-27-uberX-自用車載客意見徵集-諮詢會議.txt',
      (
        '唐鳳 陳敦基 王晉元 周文生 詹益鑑 趙式隆 彭彥翰 許錦嘉 謝樹藝 TonyQ 胡迪琦 謝慧美 林華容 胡美蓁 曾碧雲 呂繼宗 金世仰 ' +
        '林聖慧 黃維俊 吳家林 謝孟珊 薛雅婷 顧立楷 翟本喬 王明雄 王穆衡 李瓊淑 鄭穎怡 雨蒼 蔡玉玲'
      ).split(' '),
    ],
  ])('finds the speakers of %s and nobody else', (name, speakers) => {
    expect(speakersOf(name).sort()).toEqual([...speakers].sort());
  });

  it('keeps every paragraph of the words', () => {
    const { text } = parseText(
      Buffer.from('Title\r\n\r\n\r\n  Anna:  One  two \rAnna: x\u2028Ben: y\nAnna: z  \n\n'),
      {},
    );
    expect(text).toBe('Title\nOne  two\nx\ny\nz');
  });

  it('gives the same text for both files of a pair', () => {
    const [big5, utf8] = ['big5-hkscs', 'utf8'].map((kind) =>
      parseText(fixture(`encodings/FC-001_v2.${kind}.txt`), {}),
    );
    expect([big5?.text, big5?.turns]).toEqual([utf8?.text, utf8?.turns]);
  });

  it.each([
    ['only space', ' \n\t\n'],
    ['only a byte order mark', '\ufeff'],
    ['only labels', 'Anna:\nBen:\nAnna:\nBen:\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseText(Buffer.from(text), {})).toThrowError(expect.objectContaining({ code: 'no-text' }));
  });

  it.each([
    ['25 million characters', 'a'.repeat(25_000_000)],
    ['a million lines', 'A: b\n'.repeat(1_000_000)],
  ])('refuses %s, which would exhaust the memory', (_what, text) => {
    expect(() => parseText(Buffer.from(text), {})).toThrowError(expect.objectContaining({ code: 'file-too-large' }));
  });

  it.each([
    ['a stray NUL', 'hello\0world', 'helloworld'],
    ['a line of 20 MB', 'abc: '.repeat(4_000_000), 'abc: '.repeat(4_000_000).trimEnd()],
    ['20 MB of spaces', `a${' '.repeat(20_000_000)}b`, `a${' '.repeat(20_000_000)}b`],
  ])('reads %s', (_what, text, expected) => {
    expect(parseText(Buffer.from(text), {}).text === expected).toBe(true);
  });

  it('takes lone surrogates of UTF-16 for characters that it can not decode', () => {
    const parsed = parseText(Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]), {});
    expect(parsed).toMatchObject({ text: 'A\ufffdB', encoding: 'utf-16le' });
    expect(parsed.warnings).toContainEqual({ code: 'undecodable', count: 1 });
  });
});
