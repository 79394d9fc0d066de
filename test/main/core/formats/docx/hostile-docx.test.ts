import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../../../src-main/core/formats/docx/parse.ts';
import { docxPart, makeDocx, paragraph } from '../../../../helpers/make-docx.ts';

const ole = 'd0cf11e0a1b11ae1';
const bytesOf = (hex: string, rest: string) =>
  new Uint8Array(Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(rest, 'utf16le')]));
const withDocument = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
const entities = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

describe('a .docx that is none, or means harm', () => {
  it.each([
    ['an encrypted document', bytesOf(ole, 'EncryptedPackage'), 'file-password'],
    ['an old .doc', bytesOf(ole, 'WordDocument'), 'file-damaged'],
    ['a truncated document', makeDocx({ document: paragraph('x'.repeat(500)) }).subarray(0, 200), 'file-damaged'],
    ['any other archive', zipSync({ 'a.txt': strToU8('x') }), 'file-damaged'],
    ['broken XML', withDocument('<w:document'), 'file-damaged'],
    [
      'own entities',
      withDocument(docxPart('document', paragraph('&b;')).replace('?>', `?>${entities}`)),
      'xml-entities',
    ],
    [
      '100,000 nested elements',
      makeDocx({ document: '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000) }),
      'file-damaged',
    ],
    ['a document without words', makeDocx({ document: '<w:p/>' }), 'no-text'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(parseDocx(bytes, {})).rejects.toMatchObject({ code });
  });
});
