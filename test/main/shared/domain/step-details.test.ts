import { describe, expect, it } from 'vitest';
import { stepDetails } from '../../../../src-main/shared/domain/step-details.ts';
import { createWords } from '../../../../src-main/hosts/cli/words.ts';

const cluster = { name: 'Needs', cluster: '等待', count: 1 };

describe('stepDetails', () => {
  it.each([
    ['en', cluster, 'New cluster “等待”'],
    ['zh-CN', cluster, '新建群组“等待”'],
    ['en', { ...cluster, count: 2 }, '2 new clusters on “Needs”'],
    ['zh-CN', { ...cluster, count: 2 }, '在“Needs”中新建 2 个群组'],
    ['zh-CN', { ...cluster, context: 'unnamed' }, '在“Needs”中新建 1 个群组'],
  ] as const)('keep the name of the one thing that a step is about: in %s %j', (language, details, words) => {
    expect(createWords(language)('history.step.boards.createClusters', stepDetails(details))).toBe(words);
  });
});
