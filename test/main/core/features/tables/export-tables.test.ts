import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableKinds } from '../../../../../src-main/shared/contract/tables.ts';
import { readCsv, readJson, readWorkbook } from '../../../../helpers/read-tables.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();
const everything = [...tableKinds];

describe('tables of a project', () => {
  it('writes every passage with its code, its words and who said them', async () => {
    const path = hand.core.file('out.json');
    const done = await hand.core.call('tables.export', { path, tables: ['passages'] });
    const { passages } = readJson(path);
    expect(done.rows).toEqual({ passages: 6 });
    expect(passages!.map(({ code, text, speaker }) => [code, text, speaker])).toEqual([
      ['Need > Find it', 'I keep losing it', 'Anna'],
      ['Need > Voice', 'The remote control needs a voice.', 'Ben'],
      ['Need > Find it', 'The remote control needs a voice.', 'Ben'],
      ['Colour', 'Yellow is fine.', 'Carla'],
      ['Need > Answer', '使用者只能等', '王小姐'],
      ['Need > Answer', '要有人回應我們', '王小姐'],
    ]);
    expect(passages![1]).toMatchObject({
      memo: 'Said with a smile.',
      document: 'meeting',
      turn: 2,
      researcher: 'Researcher',
    });
  });

  it('writes all tables into one workbook, with heads that stay and filter', async () => {
    const path = hand.core.file('out.xlsx');
    const done = await hand.core.call('tables.export', { path, tables: everything });
    const sheets = await readWorkbook(path);
    expect([...sheets.keys()]).toEqual([
      'Passages',
      'Codes',
      'Codes by document',
      'Participants',
      'Documents',
      'Memos',
      'Findings',
      'Evidence',
      'Touchpoints',
      'Sessions',
      'Marks',
      'Rainbow sheet',
    ]);
    const { sheet, rows } = sheets.get('Passages')!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:Q7');
    expect(rows[1]![0]).toBe('Need > Find it');
    expect(rows[1]![rows[0]!.indexOf('Coded (UTC)')]).toBeInstanceOf(Date);
    expect(done.rows).toMatchObject({ passages: 6, codes: 5, evidence: 2, findings: 2 });
  });

  it('writes one table as CSV, with the mark of UTF-8 and the line ends of RFC 4180', async () => {
    const path = hand.core.file('codes.csv');
    await hand.core.call('tables.export', { path, tables: ['codes'] });
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFCode,Name,Level,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(readCsv(path).map((row) => [row[0], row[8], row[9], row[10], row[11]])).toEqual([
      ['Code', 'Codings', 'Codings with codes below', 'Documents', 'Participants'],
      ['Need', '0', '5', '2', '3'],
      ['Need > Find it', '2', '2', '1', '2'],
      ['Need > Voice', '1', '1', '1', '1'],
      ['Need > Answer', '2', '2', '1', '1'],
      ['Colour', '1', '1', '1', '1'],
    ]);
  });

  it.each([
    [
      'documents',
      'count',
      [
        { document: 'meeting', 'Need > Find it': 2 },
        { document: 'group', 'Need > Find it': 0 },
      ],
    ],
    [
      'documents',
      'present',
      [
        { document: 'meeting', 'Need > Find it': 1 },
        { document: 'group', 'Need > Find it': 0 },
      ],
    ],
    [
      'participants',
      'count',
      [
        { participant: 'Anna', 'Need > Find it': 1 },
        { participant: 'Ben', 'Need > Find it': 1 },
      ],
    ],
    ['passages', 'present', [{ text: 'I keep losing it', 'Need > Find it': 1 }]],
  ] as const)('counts codes by %s: %s', async (of, values, wanted) => {
    const path = hand.core.file('matrix.json');
    await hand.core.call('tables.export', { path, tables: ['matrix'], matrix: { of, values } });
    const rows = readJson(path).matrix!.map(({ codes, ...row }) => ({ ...row, ...(codes as object) }));
    wanted.forEach((row, index) => expect(rows[index]).toMatchObject(row));
  });

  it('limits passages to codes with those below them, and to documents', async () => {
    const path = hand.core.file('out.json');
    const { need } = hand.study.codes;
    const documentIds = [hand.study.group.id];
    const done = await hand.core.call('tables.export', { path, tables: ['passages'], codeIds: [need], documentIds });
    expect(done.rows.passages).toBe(2);
  });

  it('types attributes, and keeps those of one name apart', async () => {
    const { call, file } = hand.core;
    const [anna] = await call('participants.list', {});
    const make = (name: string, type: 'number' | 'boolean' | 'date' | 'text', subject: 'participant' | 'document') =>
      call('attributes.create', { subject, name, type, options: [] });
    const age = await make('Age', 'number', 'participant');
    const member = await make('Document', 'boolean', 'participant');
    const since = await make('Since', 'date', 'participant');
    await call('attributes.fill', {
      cells: [
        { attributeId: age.id, subjectId: anna!.id, value: '34' },
        { attributeId: member.id, subjectId: anna!.id, value: 'true' },
        { attributeId: since.id, subjectId: anna!.id, value: '2025-03-01' },
      ],
    });
    await call('tables.export', { path: file('out.xlsx'), tables: ['passages'] });
    const { rows } = (await readWorkbook(file('out.xlsx'))).get('Passages')!;
    expect(rows[0]!.slice(-3)).toEqual(['Age', 'Document (2)', 'Since']);
    expect(rows[1]!.slice(-3)).toEqual([34, true, new Date('2025-03-01T00:00:00Z')]);
  });

  it('names nobody behind a pseudonym and quotes nobody who refused, for others', async () => {
    const { call, file } = hand.core;
    const [anna, ben] = await call('participants.list', {});
    await call('participants.setPseudonyms', { pseudonyms: [{ id: anna!.id, pseudonym: 'P1' }] });
    await call('participants.setConsent', { ids: [ben!.id], state: 'refused' });
    const done = await call('tables.export', {
      path: file('out.json'),
      tables: ['passages', 'participants', 'memos'],
      isForOthers: true,
    });
    const { passages, participants } = readJson(file('out.json'));
    expect(done.withheld).toBe(1);
    expect(passages!.map(({ text, speaker }) => [text, speaker]).slice(0, 3)).toEqual([
      ['I keep losing it', 'P1'],
      [null, 'Ben'],
      [null, 'Ben'],
    ]);
    expect(participants!.map(({ participant }) => participant)).toContain('P1');
    expect(readFileSync(file('out.json'), 'utf8')).not.toContain('Anna');
  });

  it('refuses other endings, and several tables in a CSV file', async () => {
    const { call, file } = hand.core;
    await expect(call('tables.export', { path: file('out.ods'), tables: ['codes'] })).rejects.toMatchObject({
      code: 'table-ending',
    });
    await expect(call('tables.export', { path: file('out.csv'), tables: ['codes', 'memos'] })).rejects.toMatchObject({
      code: 'table-single',
    });
    await expect(call('tables.export', { path: file('no/where.csv'), tables: ['codes'] })).rejects.toMatchObject({
      code: 'file-unwritable',
    });
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const { client, file } = hand.core;
    const stop = new AbortController();
    const job = client.call('tables.export', { path: file('out.json'), tables: everything }, { signal: stop.signal });
    stop.abort();
    await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    expect(existsSync(file('out.json')) || existsSync(file('out.json.part'))).toBe(false);
    expect(readdirSync(file('user-data')).filter((name) => name.startsWith('tables-'))).toEqual([]);
  });

  it('goes on taking calls while it writes, and writes one moment', async () => {
    const { call, file } = hand.core;
    const job = call('tables.export', { path: file('out.json'), tables: ['codes'] });
    await call('codes.create', { name: 'Later', parentId: null });
    await job;
    expect(readJson(file('out.json')).codes!.length).toBeLessThanOrEqual(6);
    expect(await call('codes.tree', {})).toHaveLength(6);
  });
});
