import { describe, expect, it } from 'vitest';
import en from '../../../../resources/locales/en.json';
import zh from '../../../../resources/locales/zh-CN.json';
import { blockKinds } from '../../../../src-main/core/features/reports/block-kinds.ts';

interface Words {
  readonly blocks: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const locales: readonly (readonly [string, Words])[] = [
  ['English', en.report],
  ['Chinese', zh.report],
];
const fields = blockKinds.flatMap((kind) => kind.fields);
const choices = fields.flatMap((field) =>
  field.type === 'choice' ? field.choices.map((value) => [field.name, value] as const) : [],
);

describe.each(locales)('the words of the composer in %s', (_, words) => {
  it('name every kind of block, and say in a sentence what it is', () => {
    const wordless = blockKinds.filter(({ kind }) => !words.blocks[kind]?.name || !words.blocks[kind].sentence);
    expect(wordless.map(({ kind }) => kind)).toEqual([]);
  });

  it('name every field', () => {
    expect(fields.map(({ name }) => name).filter((name) => !words.fields[name])).toEqual([]);
  });

  it('name every choice', () => {
    expect(choices.filter(([name, value]) => !words.choices[name]?.[value])).toEqual([]);
  });
});
