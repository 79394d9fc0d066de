import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();

const find = (query: string, more: object = {}) => hand.core.call('search.find', { query, ...more });

describe('a search', () => {
  it.each([
    ['使用者', 3],
    ['車', 2],
    ['車子', 1],
    ['remote control', 2],
    ['REMOTE   Control', 2],
    ['remote', 2],
    ['control needs', 1],
    ['emote', 0],
    ['yellow', 2],
    ['yellow.', 1],
    ['voice', 2],
    ['voice. A', 0],
    ['it It', 0],
    ['?', 1],
    ['？', 1],
    ['使用者 would', 1],
    ['者would', 0],
    ['fine. 使用', 1],
    ['a-b', 0],
    ['.*', 0],
    ['[', 0],
    ['" OR "', 0],
    ['text:', 0],
    ['\\', 0],
    ['{}', 0],
    ['使用者\n怎麼', 0],
  ])('finds %j %i times', async (query, total) => {
    expect(await find(query)).toMatchObject({ total });
  });

  it('shows each place with its speaker and the words around it in its line', async () => {
    const { hits, documents } = await find('使用者只');
    expect(hits).toMatchObject([
      { speaker: '王小姐', before: '車子壞了，', match: '使用者只', after: '能等。車也不會說話。' },
    ]);
    expect(documents).toMatchObject([{ name: 'group', count: 1 }]);
  });

  it('counts every place and shows as many as asked for', async () => {
    const { total, hits, documents } = await find('使用者', { limit: 1 });
    expect({ total, shown: hits.length, documents: documents.length }).toEqual({ total: 3, shown: 1, documents: 2 });
  });

  it('keeps to one document', async () => {
    expect(await find('使用者', { documentId: hand.study.meeting.id })).toMatchObject({ total: 1 });
  });

  it.each(['', '   ', '\n'])('is refused without a word: %j', async (query) => {
    await expect(find(query)).rejects.toMatchObject({ code: 'query-empty' });
  });

  it.each([
    ['"', 'quote-open', 0],
    ['NEAR(', 'near-of-words', 0],
    ['voice AND', 'words-missing', 9],
  ])('refuses %s and says why and where', async (query, reason, position) => {
    await expect(find(query)).rejects.toMatchObject({ code: 'query-invalid', details: { reason, position } });
  });

  it('joins words within a turn', async () => {
    expect(await find('remote AND voice')).toMatchObject({ total: 2 });
    expect(await find('voice AND yellow')).toMatchObject({ total: 2 });
    expect(await find('voice NOT yellow')).toMatchObject({ total: 1 });
    expect(await find('車 NEAR/3 壞')).toMatchObject({ total: 2 });
    expect(await find('(sofa OR losing) NEAR remote')).toMatchObject({ total: 4 });
    expect(await find('r?mote contr*')).toMatchObject({ total: 2 });
  });

  it('takes regular expressions', async () => {
    expect(await find('remote|使用者[會看怎]', { by: 'expression' })).toMatchObject({ total: 3 });
    await expect(find('(', { by: 'expression' })).rejects.toMatchObject({ code: 'expression-invalid' });
  });

  it('shows as many whole words around a place as is asked for', async () => {
    const { hits } = await find('sofa', { context: 10 });
    expect(hits).toMatchObject([{ before: 'under the ', after: '. The' }]);
  });

  it('finds memos by their words', async () => {
    expect(await hand.core.call('search.memos', { query: 'smile OR 重複' })).toMatchObject([
      { before: '', match: '重複', after: '兩次', memo: { speaker: expect.any(String) } },
      { before: 'Said with a ', match: 'smile', after: '.' },
    ]);
    expect(await hand.core.call('search.memos', { query: '^colour', by: 'expression' })).toHaveLength(1);
  });

  it('finds names of everything, also by parts of words', async () => {
    const names = await hand.core.call('search.names', { query: 'VOI' });
    expect(names.map(({ kind, name }) => `${kind}: ${name}`)).toEqual(['code: Voice', 'query: Lost without a voice']);
    expect(await hand.core.call('search.names', { query: '王' })).toMatchObject([
      { kind: 'participant', name: '王小姐' },
    ]);
  });

  it('finds findings by their story, group and tags, and reports', async () => {
    const { call } = hand.core;
    const id = hand.study.findings[0];
    await call('findings.update', { id, text: 'They **look** under [sofas](motif:code/1) first.' });
    await call('findings.classify', { ids: [id], group: 'Livingroom', addTags: ['Kiosk'] });
    await call('reports.create', { name: 'Kiosk report' });
    const names = async (query: string) =>
      (await call('search.names', { query })).map(({ kind, name }) => `${kind}: ${name}`);
    expect(await names('lose UNDER sofas')).toEqual([
      'finding: People lose it: Livingroom · Kiosk · They look under sofas first.',
    ]);
    expect(await names('kiosk')).toEqual([
      'finding: People lose it: Livingroom · Kiosk · They look under sofas first.',
      'report: Kiosk report',
    ]);
    expect(await names('motif:code')).toEqual([]);
    expect(await names('people')).toEqual(['finding: People lose it']);
  });

  it.each([
    ['caf\u00e9', 'cafe\u0301'],
    ['ABC', 'ＡＢＣ'],
    ['cafe', 'caf\u00e9'],
    ['naive', 'nai\u0308ve'],
    ['zurich', 'Zürich'],
    ['first', 'ﬁrst'],
    ['strasse', 'Straße'],
    ['が', 'か\u3099'],
  ])('finds %j where it is written %j', async (query, written) => {
    const { id, text } = hand.study.meeting;
    const changes = [{ from: 0, to: 0, insert: `Le ${written}. ` }];
    await hand.core.call('texts.edit', { documentId: id, length: text.length, changes });
    const place = { start: 3, end: 3 + written.length, match: written };
    expect(await find(query)).toMatchObject({ total: 1, hits: [place] });
    expect(await find(written)).toMatchObject({ total: 1, hits: [place] });
  });

  it('follows what is deleted, undone and imported', async () => {
    await hand.core.call('documents.delete', { ids: [hand.study.meeting.id] });
    expect(await find('使用者')).toMatchObject({ total: 2 });
    await hand.core.call('history.undo', {});
    expect(await find('使用者')).toMatchObject({ total: 3 });
  });
});

describe('a search in real transcripts', () => {
  const folder = join(import.meta.dirname, '../../../fixtures/transcripts');
  let core: TestCore;
  let texts: readonly string[];

  beforeAll(async () => {
    expect(existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('zh_'))).toBe(true);
    core = createTestCore();
    await core.call('project.create', { path: core.file('real.motif') });
    await core.call('imports.run', { files: [{ path: folder }] });
    const documents = await core.call('documents.list', {});
    const contents = await Promise.all(documents.map(({ id }) => core.call('documents.content', { id })));
    texts = contents.map((content) => content.text);
  }, 60_000);

  afterAll(() => core.close());

  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern) ?? []).length, 0);

  it.each([
    ['使用者', /使用者/g],
    ['車', /車/g],
    ['的', /的/g],
    ['計程車', /計程車/g],
    ['，我', /，我/g],
    ['remote control', /(?<![\p{L}\p{M}\p{N}])remote[^\S\n]+control(?![\p{L}\p{M}\p{N}])/giu],
    ['the', /(?<![\p{L}\p{M}\p{N}])the(?![\p{L}\p{M}\p{N}])/giu],
    ["don't", /(?<![\p{L}\p{M}\p{N}])don't(?![\p{L}\p{M}\p{N}])/giu],
    ['Uber', /(?<![a-z\d])uber(?![a-z\d])/gi],
  ])('finds %s as often as counting in the texts does', async (query, pattern) => {
    const { total } = await core.call('search.find', { query });
    expect(total).toBe(count(pattern));
    expect(total).toBeGreaterThan(0);
  });
});
