import { beforeEach, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif } from '../../../helpers/run-motif.ts';
import type { ShownBoard } from '../../../../src-main/hosts/cli/read-shown-board.ts';

const document = 'en_qmsum_IS1004a';

describe('motif boards', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    file = await meetingProject();
    await motifJson(['code', file, '--document', document, '--code', 'Design/Look', '--range', '0:9']);
    await motifJson(['code', file, '--document', document, '--code', 'Other', '--range', '200:220']);
  }, 60_000);

  const call = <Result>(name: string, input: object) => motifJson<Result>(['call', file, name, JSON.stringify(input)]);

  it('says that there are none', async () => {
    expect((await runMotif(['boards', file])).out).toContain('No boards yet.');
  });

  it('makes one of the passages of codes, and lists it', async () => {
    const made = await runMotif(['boards', file, '--create', 'Needs', '--codes', 'Design,Other']);
    expect(made.out).toContain('2 cards added; 0 there already.');
    expect((await runMotif(['history', file, '--limit', '1'])).out).toContain('New board “Needs” with 2 cards');
    expect((await runMotif(['boards', file])).out).toBe('Needs · 2 cards · 0 clusters\n');
  });

  it('makes an empty one', async () => {
    expect(await motifJson(['boards', file, '--create', '需求'])).toMatchObject({ cards: 0 });
    expect(await motifJson(['boards', file])).toMatchObject([{ name: '需求', cards: 0 }]);
  });

  it('adds to one what it has not yet', async () => {
    await call('queries.save', { name: 'Everything', query: { codes: null, limits: {} } });
    await motifJson(['boards', file, '--create', 'Needs', '--codes', 'Other']);
    const added = await motifJson(['boards', file, '--board', 'needs', '--query', 'everything']);
    expect(added).toMatchObject({ cards: 1, skipped: 1 });
  });

  it('adds the stretches that passages share as passages of their own', async () => {
    await motifJson(['code', file, '--document', document, '--code', 'Other', '--range', '5:20']);
    const look = await codeId('Look');
    const other = await codeId('Other');
    const codes = {
      kind: 'overlapping',
      first: { kind: 'code', codeId: look },
      second: { kind: 'code', codeId: other },
    };
    await call('queries.save', { name: 'Both', query: { codes, limits: {} } });
    await motifJson(['boards', file, '--create', 'Needs', '--query', 'Both']);
    const board = await motifJson<ShownBoard>(['boards', file, '--board', 'Needs']);
    expect(board.cards).toMatchObject([{ kind: 'passage', source: { start: 5, end: 9 } }]);
  });

  it('prints clusters with their cards, who said them and where', async () => {
    const { id: boardId } = await motifJson<{ id: string }>([
      ...['boards', file, '--create', 'Needs', '--codes', 'Design,Other'],
    ]);
    const { cards } = await call<{ cards: { id: string }[] }>('boards.places', { boardId });
    const box = { x: 0, y: 0, width: 400, height: 300 };
    const { ids } = await call<{ ids: string[] }>('boards.createClusters', {
      boardId,
      clusters: [{ name: 'The look', box, cards: [{ id: cards[0]!.id, x: 10, y: 60 }] }],
    });
    await call('boards.createClusters', { boardId, clusters: [{ name: '', box, parentId: ids[0], cards: [] }] });
    await call('boards.updateCluster', { id: ids[0], question: 'How might we …?' });
    const { out } = await runMotif(['boards', file, '--board', 'Needs']);
    expect(out).toMatchInlineSnapshot(`
      "Needs

      The look · 1 card · documents: 1, participants: 1
        How might we …?
        “Okay . Go” — Project Manager, en_qmsum_IS1004a, 0–9 · Look
        Unnamed cluster · 0 cards · documents: 0, participants: 0

      In no cluster: 1 card
        “ew project we're goi” — Project Manager, en_qmsum_IS1004a, 200–220 · Other
      "
    `);
    const board = await motifJson<ShownBoard>(['boards', file, '--board', boardId]);
    expect(board.clusters[0]).toMatchObject({ name: 'The look', place: box, documents: 1, clusters: [{ name: '' }] });
    expect(board.clusters[0]!.cards[0]).toMatchObject({ place: { x: 10, y: 60 }, source: { document } });
  });

  it('speaks Chinese', async () => {
    await motifJson(['boards', file, '--create', '需求', '--codes', 'Design,Other']);
    const { out } = await runMotif(['boards', file, '--board', '需求'], { language: 'zh-CN' });
    expect(out).toContain('不在群组中：2 张卡片');
  });

  it.each([
    [['--create', 'A', '--board', 'B'], 2],
    [['--create', 'A', '--query', 'Q', '--codes', 'Design'], 2],
    [['--codes', 'Design'], 2],
    [['--board', 'Nowhere'], 1],
    [['--create', 'A', '--codes', 'Nowhere'], 1],
    [['--create', 'A', '--query', 'Nowhere'], 1],
  ])('refuses %j with %i, and makes nothing', async (args, exitCode) => {
    const run = await runMotif(['boards', file, ...args]);
    expect(run.exitCode).toBe(exitCode);
    expect(run.err).not.toContain('error.');
    expect(await motifJson(['boards', file])).toEqual([]);
  });

  it('says that a board of that name is there', async () => {
    await motifJson(['boards', file, '--create', 'Needs']);
    const run = await runMotif(['boards', file, '--create', 'NEEDS']);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('“NEEDS”');
  });

  async function codeId(name: string): Promise<string> {
    const codes = await call<{ id: string; name: string }[]>('codes.tree', {});
    return codes.find((code) => code.name === name)?.id ?? '';
  }
});
