import { AppError } from '../../../shared/errors.ts';

/** What a user can choose from, likeliest first. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'big5-hkscs',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
] as const;

export type TextEncoding = (typeof textEncodings)[number];

const aliases: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'utf8 unicode11utf8 ascii usascii utf8bom utf8sig',
  'utf-16le': 'utf16le utf16 ucs2 ucs2le unicode',
  'utf-16be': 'utf16be ucs2be unicodefffe',
  gb18030: 'gb18030 gb2312 gbk cp936 936 windows936 ms936 euccn gb gb231280 xgbk chinese hz',
  big5: 'big5 cp950 950 windows950 ms950 cnbig5 xxbig5 big5eten bigfive',
  'big5-hkscs': 'big5hkscs hkscs cp951 951 big5hk hkscsbig5',
  shift_jis: 'shiftjis sjis cp932 932 windows31j windows932 mskanji ms932 xsjis',
  'euc-jp': 'eucjp xeucjp',
  'euc-kr': 'euckr cp949 949 windows949 uhc ksc5601 ksx1001 korean',
  'windows-1252': 'windows1252 cp1252 1252 latin1 latin iso88591 l1 ansi xcp1252 iso885915 latin9',
  'windows-1250': 'windows1250 cp1250 1250 latin2 iso88592',
  'windows-1251': 'windows1251 cp1251 1251',
  macintosh: 'macintosh mac macroman xmacroman',
};

const byAlias = new Map(
  textEncodings.flatMap((encoding) => aliases[encoding].split(' ').map((alias) => [alias, encoding] as const)),
);

/** Takes any usual spelling (GB2312, cp936, Big5-HKSCS, latin1); throws `encoding-unknown`. */
export function textEncoding(name: string): TextEncoding {
  const found = byAlias.get(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (found === undefined) throw new AppError('encoding-unknown', { encoding: name });
  return found;
}
