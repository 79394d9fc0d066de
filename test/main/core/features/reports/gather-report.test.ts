import { describe, expect, it } from 'vitest';
import { gatherDocument, linesOf, nodesOf } from '../../../../helpers/gather-document.ts';
import { useStudy } from '../../../../helpers/use-study.ts';
import { readyTemplates } from '../../../../../src-main/core/features/reports/ready-templates.ts';

const hand = useStudy();
const everything = readyTemplates('en')[2]!.blocks;

describe('a report', () => {
  it('says who wrote it, when, and what the project is called', async () => {
    const document = await gatherDocument(hand, { blocks: ['cover'] });
    expect(document).toMatchObject({
      language: 'en',
      title: 'Study',
      author: 'Researcher',
      date: '2026-11-22',
      logo: null,
      sources: 'below',
      withheld: 0,
    });
    expect(document.parts).toEqual([
      {
        blockId: 'block-1',
        kind: 'cover',
        isAcross: false,
        startsPage: true,
        nodes: [
          {
            kind: 'cover',
            title: 'Study',
            subtitle: 'Findings report',
            facts: [
              { name: 'Researcher', value: 'Researcher' },
              { name: 'Material', value: '2 documents · 5 participants · 6 codings' },
              { name: 'Date', value: '22 November 2026' },
            ],
          },
        ],
      },
    ]);
  });

  it('speaks the language of the project', async () => {
    await hand.core.call('project.update', { language: 'zh-CN' });
    const document = await gatherDocument(hand, { blocks: ['cover', 'summary', 'findings'] });
    expect(document.language).toBe('zh-CN');
    expect(document.parts[0]!.nodes[0]).toMatchObject({
      facts: [
        { name: '研究者', value: 'Researcher' },
        { name: '资料', value: '2 个文档 · 5 位参与者 · 6 个编码标注' },
        { name: '日期', value: '2026年11月22日' },
      ],
    });
    expect(linesOf(document)).toEqual(
      expect.arrayContaining(['摘要', '发现 1: People lose it', '人数 2 / 5, 文档 1 / 2, 优先级 高']),
    );
  });

  it('leaves out blocks with nothing to say and blocks of kinds that it does not know', async () => {
    const document = await gatherDocument(hand, { blocks: ['sessions', 'boards', 'text', 'guides', 'codebook'] });
    expect(document.parts.map(({ kind }) => kind)).toEqual(['codebook']);
  });

  it('says everything that a project has, each part in its place', async () => {
    const document = await gatherDocument(hand, { blocks: everything });
    expect(document.parts.map(({ kind }) => kind)).toEqual([
      'cover',
      'contents',
      'summary',
      'method',
      'sample',
      'findings',
      'themes',
      'charts',
      'codebook',
      'transcripts',
    ]);
  });

  it('lets a part go on where the one before ends, unless it lies otherwise', async () => {
    const blocks = ['method', 'sample', { kind: 'sample', orientation: 'across' as const }];
    const { parts } = await gatherDocument(hand, { blocks });
    expect(parts.map(({ isAcross, startsPage }) => ({ isAcross, startsPage }))).toEqual([
      { isAcross: false, startsPage: true },
      { isAcross: false, startsPage: false },
      { isAcross: true, startsPage: true },
    ]);
  });

  it('lays all pages across where the report lies so', async () => {
    const look = {
      theme: 'clear',
      paper: 'a4',
      orientation: 'across',
      typeface: 'sans',
      accent: null,
      second: null,
      footer: '',
    } as const;
    const { parts } = await gatherDocument(hand, {
      blocks: ['cover', { kind: 'method', orientation: 'upright' }],
      look,
    });
    expect(parts.map(({ isAcross }) => isAcross)).toEqual([true, false]);
  });

  it('takes settings that make no sense as the usual ones', async () => {
    const options = { depth: 99, title: 3 };
    const document = await gatherDocument(hand, {
      blocks: [
        { kind: 'contents', options },
        { kind: 'contents', options: { depth: 'two' } },
      ],
    });
    expect(nodesOf(document, 'contents').map(({ depth }) => depth)).toEqual([3, 2]);
  });

  it('gives every heading an anchor of its own, however often a block stands', async () => {
    const document = await gatherDocument(hand, { blocks: [...everything, ...everything] });
    const anchors = nodesOf(document, 'heading').map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
