import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayEntries, statementForMany } from '../../../../src-main/core/db/replay-entries.ts';

describe('entries of an undo step', () => {
  let sqlite: Database.Database;
  beforeEach(() => {
    sqlite = new Database(':memory:');
    sqlite.exec('CREATE TABLE word (id TEXT PRIMARY KEY, length INTEGER, share REAL, note TEXT) STRICT');
  });
  afterEach(() => sqlite.close());

  const rows = () => sqlite.prepare('SELECT * FROM word ORDER BY rowid').all();
  const insert = (...values: readonly unknown[]) => ({
    inverse: 'INSERT INTO word (id, length, share, note) VALUES (?, ?, ?, ?)',
    parameters: JSON.stringify(values),
  });
  const remove = (id: string) => ({ inverse: 'DELETE FROM word WHERE id = ?', parameters: JSON.stringify([id]) });

  it('are run in their order, many alike in a row as one, each value as it was', () => {
    const entries = [
      insert('12', 2, 0.1, null),
      insert('它', 1, 3, '“12”\n[1]'),
      insert('x', 1, null, '1'),
      { inverse: 'UPDATE word SET note = ? WHERE id = ?', parameters: '["noted", "x"]' },
      remove('12'),
      remove('nobody'),
      insert('12', 3, 0.5, 'again'),
    ];
    replayEntries({ sqlite, statements: new Map() }, entries);
    expect(rows()).toEqual([
      { id: '它', length: 1, share: 3, note: '“12”\n[1]' },
      { id: 'x', length: 1, share: null, note: 'noted' },
      { id: '12', length: 3, share: 0.5, note: 'again' },
    ]);
  });

  it.each([
    ['DELETE FROM coding WHERE id = ?', 'DELETE FROM coding WHERE id IN (SELECT value ->> 0 FROM json_each(?))'],
    [
      'INSERT INTO coding (id, codeId) VALUES (?, ?)',
      'INSERT INTO coding (id, codeId) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
    ],
    ['UPDATE coding SET id = ?, codeId = ? WHERE id = ?', null],
    ['INSERT INTO textChange (id) SELECT ? WHERE true', null],
  ])('are said for many where that can be: %s', (inverse, forMany) => {
    expect(statementForMany(inverse)).toBe(forMany);
  });
});
