import { describe, expect, it } from 'vitest';
import { joinChinese } from '../../../../src-main/shared/domain/join-chinese.ts';

describe('joinChinese', () => {
  it('joins what stands together in two texts', () => {
    expect(
      joinChinese([
        ['区块', '链', '技术'],
        ['用', '区块', '链'],
        ['互', '联', '网'],
        ['互', '联', '网', '公司'],
      ]),
    ).toEqual([['区块链', '技术'], ['用', '区块链'], ['互联网'], ['互联网', '公司']]);
  });

  it.each([
    [
      'whole words',
      [
        ['教育', '未来'],
        ['教育', '未来'],
      ],
    ],
    ['what stands together once', [['区块', '链'], ['链']]],
    [
      'words of grammar',
      [
        ['教育', '的'],
        ['教育', '的'],
      ],
    ],
    [
      'other letters',
      [
        ['card', 's'],
        ['card', 's'],
      ],
    ],
    ['what mostly stands apart', [['甲', '乙'], ['甲', '乙'], ['甲'], ['甲'], ['甲'], ['乙'], ['乙'], ['乙']]],
  ])('leaves %s', (_what, texts) => {
    expect(joinChinese(texts)).toEqual(texts);
  });
});
