import type { Work } from '../open-project.ts';
import { researcherId } from './researchers.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import type { Schema } from './schema.ts';

export type CodeEventKind = Schema['codeEvent']['kind'];
export type CodeEventDetails = Readonly<Record<string, string | number>>;

/** Notes in a code's history what the researcher did to it. */
export function writeCodeEvent(work: Work, codeId: string, kind: CodeEventKind, details: CodeEventDetails = {}): void {
  const sql = 'INSERT INTO codeEvent (id, codeId, researcherId, kind, details, createdAt) VALUES (?, ?, ?, ?, ?, ?)';
  prepared(work.db, sql).run(work.newId(), codeId, researcherId(work), kind, JSON.stringify(details), work.now());
}

/** What was done to a code that ends goes on in the history of the one that takes it in; `of` says which code it was. */
export function moveCodeEvents(db: Db, code: { readonly id: string; readonly name: string }, intoId: string): void {
  const sql = `UPDATE codeEvent SET codeId = ?, details = json_set(details, '$.of', coalesce(details ->> 'of', ?))
    WHERE codeId = ?`;
  prepared(db, sql).run(intoId, code.name, code.id);
}

const oneSitting = 10 * 60_000;

/** Texts of a code that one researcher writes within minutes are one event. */
export function writeDescribedEvent(work: Work, codeId: string, texts: readonly string[]): void {
  const lastSql = `SELECT id, kind, researcherId, details, createdAt FROM codeEvent
    WHERE codeId = ? ORDER BY createdAt DESC, rowid DESC LIMIT 1`;
  const last = prepared(work.db, lastSql).get(codeId) as LastEvent | undefined;
  const now = work.now();
  const goesOn =
    last?.kind === 'described' && last.researcherId === researcherId(work) && now - last.createdAt < oneSitting;
  if (!last || !goesOn) return writeCodeEvent(work, codeId, 'described', { texts: texts.join(' ') });
  const { texts: earlier } = JSON.parse(last.details) as { texts: string };
  const details = JSON.stringify({ texts: [...new Set([...earlier.split(' '), ...texts])].join(' ') });
  prepared(work.db, 'UPDATE codeEvent SET details = ?, createdAt = ? WHERE id = ?').run(details, now, last.id);
}

interface LastEvent {
  readonly id: string;
  readonly kind: CodeEventKind;
  readonly researcherId: string;
  readonly details: string;
  readonly createdAt: number;
}
