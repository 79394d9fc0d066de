import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../../../../src-main/core/features/reports/block-kinds.ts';
import { gatherDocument, linesOf } from '../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const kinds = blockKinds.map(({ kind }) => kind);

type Words = { readonly [key: string]: Words | string };
const resources = join(import.meta.dirname, '../../../../../resources');
const readJson = (file: string) =>
  JSON.parse(readFileSync(join(resources, file), 'utf8')) as { readonly [key: string]: Words };
const words = readJson('report/words.json');
const inWindow = { en: readJson('locales/en.json').report!, 'zh-CN': readJson('locales/zh-CN.json').report! };

const pathsOf = (entry: Words | string, path = ''): string[] =>
  typeof entry === 'string'
    ? [path]
    : 'other' in entry
      ? [path]
      : Object.entries(entry).flatMap(([key, inside]) => pathsOf(inside, `${path}.${key}`));

describe('the kinds of blocks', () => {
  it('are answered with what can be said of each, every name once', async () => {
    const answered = await hand.core.call('reports.blockKinds', {});
    expect(answered.map(({ kind }) => kind)).toEqual(kinds);
    expect(new Set(kinds).size).toBe(kinds.length);
    const names = answered.map(({ fields }) => fields.map(({ name }) => name));
    expect(names.map((own) => new Set(own).size)).toEqual(names.map((own) => own.length));
  });

  it('have the same words in both languages', () => {
    const both = [words.en!.blocks!, words['zh-CN']!.blocks!].map((entry) => pathsOf(entry));
    expect(both[0]).toEqual(both[1]);
  });

  it.each(['en', 'zh-CN'] as const)(
    'have a name and words for all that can be said of them in the window (%s)',
    (language) => {
      const known = new Set(pathsOf(inWindow[language]));
      const missing = blockKinds.flatMap(({ kind, fields }) => [
        ...[`.blocks.${kind}.name`].filter((path) => !known.has(path)),
        ...fields.filter(({ name }) => !known.has(`.fields.${name}`)).map(({ name }) => name),
        ...fields
          .flatMap((field) =>
            field.type === 'choice' ? field.choices.map((choice) => `.choices.${field.name}.${choice}`) : [],
          )
          .filter((path) => !known.has(path)),
      ]);
      expect(missing).toEqual([]);
    },
  );

  it.each(kinds)('%s says nothing or something, but never fails, in an empty project', async (kind) => {
    const path = hand.core.file('empty.motif');
    await hand.core.call('project.create', { path, name: '空' });
    const document = await gatherDocument({ core: hand.core, path }, { blocks: [kind] });
    expect(document.parts.length).toBeLessThan(2);
  });

  it.each(kinds)('%s speaks Chinese in a Chinese project', async (kind) => {
    const { call } = hand.core;
    await call('project.update', { language: 'zh-CN', name: '研究' });
    const options = { unused: true, text: '我们听。' };
    const document = await gatherDocument(hand, { blocks: [{ kind, options }] });
    const [heading = '研究'] = linesOf(document);
    expect(heading).toMatch(/^\p{Script=Han}+$|^我们听。$/u);
  });
});
