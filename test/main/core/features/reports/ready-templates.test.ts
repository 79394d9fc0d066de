import { describe, expect, it } from 'vitest';
import { reportTemplate } from '../../../../../src-main/shared/contract/reports.ts';
import { blockKinds } from '../../../../../src-main/core/features/reports/block-kinds.ts';
import { readyTemplateNamed, readyTemplates } from '../../../../../src-main/core/features/reports/ready-templates.ts';

const both = [readyTemplates('en'), readyTemplates('zh-CN')] as const;

describe('the ready templates', () => {
  it('have a name in each language, and the same blocks', () => {
    expect(both.map((templates) => templates.map(({ name }) => name))).toEqual([
      ['Findings report', 'Short summary', 'Full documentation'],
      ['研究发现报告', '简要摘要', '完整存档'],
    ]);
    expect(both[0].map(({ blocks }) => blocks)).toEqual(both[1].map(({ blocks }) => blocks));
  });

  it('are found by their name in either language, and named in that of the project', () => {
    expect(readyTemplateNamed('findings REPORT', 'zh-CN')?.name).toBe('研究发现报告');
    expect(readyTemplateNamed('简要摘要', 'en')?.name).toBe('Short summary');
    expect(readyTemplateNamed('Weekly', 'en')).toBeUndefined();
  });

  it('are made of what is known, with settings that blocks have', () => {
    const fieldsOf = new Map(blockKinds.map(({ kind, fields }) => [kind, fields.map(({ name }) => name)]));
    const strange = both[0].flatMap(({ blocks }) =>
      blocks.flatMap(({ kind, options = {} }) =>
        Object.keys(options).filter((name) => !fieldsOf.get(kind)?.includes(name)),
      ),
    );
    expect(strange).toEqual([]);
    expect(both[0].map((template) => reportTemplate.parse(template))).toEqual(both[0]);
  });
});
