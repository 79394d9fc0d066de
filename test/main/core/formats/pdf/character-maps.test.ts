import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readPdfBlocks } from '../../../../../src-main/core/formats/pdf/read-pdf-blocks.ts';

/** A PDF whose font is not embedded and names one of Adobe's character maps. */
function pdfWith(map: string, collection: string, text: Buffer): Uint8Array {
  const content = `BT /F 12 Tf 70 700 Td <${text.toString('hex')}> Tj ET`;
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj',
    '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>> endobj',
    `4 0 obj <</Length ${content.length}>>stream\n${content}\nendstream endobj`,
    `5 0 obj <</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${map}/DescendantFonts[6 0 R]>> endobj`,
    `6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/Song/DW 1000/FontDescriptor 7 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(${collection})/Supplement 2>>>> endobj`,
    '7 0 obj <</Type/FontDescriptor/FontName/Song/Flags 6/FontBBox[0 0 1000 880]/ItalicAngle 0/Ascent 880/Descent 0/StemV 93>> endobj',
    'trailer<</Root 1 0 R/Size 8>>',
  ];
  return new Uint8Array(Buffer.from(`%PDF-1.4\n${objects.join('\n')}\n%%EOF`, 'latin1'));
}

describe('PDFs with Adobe character maps', () => {
  it.each([
    ['GBK-EUC-H', 'GB1', 'gbk', '主持人：欢迎大家。A1'],
    ['UniGB-UCS2-H', 'GB1', 'utf-16be', '主持人：欢迎大家。A1'],
    ['ETen-B5-H', 'CNS1', 'big5', '主持人：歡迎大家。A1'],
    ['90ms-RKSJ-H', 'Japan1', 'shift_jis', '司会：ようこそ。A1'],
    ['KSCms-UHC-H', 'Korea1', 'euc-kr', '사회자: 안녕하세요'],
  ])('reads %s', async (map, collection, encoding, text) => {
    const { blocks } = await readPdfBlocks(pdfWith(map, collection, iconv.encode(text, encoding)));
    expect(blocks).toEqual([{ text }]);
  });

  it('reads no wrong words where only the numbers of a collection are given', async () => {
    const reading = readPdfBlocks(pdfWith('Identity-H', 'GB1', Buffer.from('0a0b0a0c', 'hex')));
    await expect(reading).rejects.toMatchObject({ code: 'no-text-layer' });
  });
});
