import type { Database, Statement } from 'better-sqlite3';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Compilable } from 'kysely';
import type { Schema } from './schema.ts';

export interface Db {
  readonly sqlite: Database;
  readonly statements: Map<string, Statement>;
}

/** Builds queries only; `all`, `first` and `run` execute them. */
export const build = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export function prepared(db: Db, sql: string): Statement {
  const known = db.statements.get(sql);
  if (known) return known;
  const statement = withModes(db, sql);
  db.statements.set(sql, statement);
  return statement;
}

// `raw` and `pluck` change a statement for good: whoever reads rows by the same words must not get theirs as arrays.
function withModes({ sqlite }: Db, sql: string): Statement {
  let raw: Statement | undefined;
  let pluck: Statement | undefined;
  return Object.assign(sqlite.prepare(sql), {
    raw: () => (raw ??= sqlite.prepare(sql).raw()),
    pluck: () => (pluck ??= sqlite.prepare(sql).pluck()),
  });
}

export function all<Row>(db: Db, query: Compilable<Row>): Row[] {
  const { sql, parameters } = query.compile();
  return prepared(db, sql).all(...parameters) as Row[];
}

export function first<Row>(db: Db, query: Compilable<Row>): Row | undefined {
  const { sql, parameters } = query.compile();
  return prepared(db, sql).get(...parameters) as Row | undefined;
}

/** The number of rows that were changed. */
export function run(db: Db, query: Compilable<unknown>): number {
  const { sql, parameters } = query.compile();
  return prepared(db, sql).run(...parameters).changes;
}
