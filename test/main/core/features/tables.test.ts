import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../helpers/use-study.ts';

const hand = useStudy();
const rows = [
  ['Document', 'Words'],
  ['焦点小组 1', 12],
  ['=1+1', null],
];

describe('a table that is saved', () => {
  it('is CSV with the mark by which a spreadsheet knows UTF-8, and no formula', async () => {
    const path = hand.core.file('table.csv');
    expect(await hand.core.call('tables.save', { path, rows })).toEqual({ rows: 2 });
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readFileSync(path, 'utf8')).toBe("\uFEFFDocument,Words\r\n焦点小组 1,12\r\n'=1+1,\r\n");
  });

  it('replaces the file that stood there', async () => {
    const path = hand.core.file('table.csv');
    writeFileSync(path, 'before');
    await hand.core.call('tables.save', { path, rows: [] });
    expect(readFileSync(path, 'utf8')).toBe('\uFEFF');
  });

  it('says where it could not be written, and leaves no part behind', async () => {
    const path = hand.core.file('folder');
    mkdirSync(path);
    await expect(hand.core.call('tables.save', { path, rows })).rejects.toMatchObject({ code: 'file-unwritable' });
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});
