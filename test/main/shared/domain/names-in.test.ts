import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames, namesIn } from '../../../../src-main/shared/domain/names-in.ts';

describe('namesIn', () => {
  it('reads names as people list them, each once', () => {
    expect(namesIn(' Anna,Ben ;王芳、李强，Anna\n\n Zoë Brown；')).toEqual([
      'Anna',
      'Ben',
      '王芳',
      '李强',
      'Zoë Brown',
    ]);
  });

  it.each(['en', 'zh-CN'])('reads what was joined, in %s', (language) => {
    const name = fc.constantFrom('Anna', 'Zoë Brown', '王芳', "O'Neil", 'Dr. Li');
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        expect(namesIn(joinNames(names, language))).toEqual(names);
      }),
    );
  });
});
