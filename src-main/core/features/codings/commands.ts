import type { Coding } from '../../../shared/contract/codings.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireCode, targetCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { joinCodings } from '../../db/join-codings.ts';
import { deleteIfLoose, passageId } from '../../db/passages.ts';
import type { SeenPlace } from '../../db/present-places.ts';
import { researcherId } from '../../db/researchers.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { writeCodingMemo } from '../../db/memos.ts';
import { requireCoding } from './queries.ts';

export function createCoding(work: Work, input: CallParsed<'codings.create'>): Coding {
  const { db } = work;
  const code = targetCode(work, input.code);
  work.describe({ code: code.name });
  const id = codePassage(work, { place: input, code, researcher: input.researcher, memo: input.memo });
  return requireCoding(db, id);
}

export function rateCodings(work: Work, { ids, weight, valence }: CallParsed<'codings.rate'>): Nothing {
  const names = ids.map((id) => requireCode(work.db, requireCoding(work.db, id).codeId).name);
  work.describe({ code: [...new Set(names)].join(', ') });
  const change = { ...(weight === undefined ? {} : { weight }), ...(valence === undefined ? {} : { valence }) };
  if (Object.keys(change).length === 0) return {};
  ids.forEach((id) => run(work.db, build.updateTable('coding').set(change).where('id', '=', id)));
  return {};
}

export interface PassageCoding {
  readonly place: SeenPlace;
  readonly code: Pick<CodeRow, 'id'>;
  readonly researcher?: string | undefined;
  readonly memo?: string | undefined;
}

/** The id of the coding, which is made unless that researcher has given the passage this code already. */
export function codePassage(work: Work, { place, code, researcher, memo }: PassageCoding): string {
  const row = { passageId: passageId(work, place), codeId: code.id, researcherId: researcherId(work, researcher) };
  const known = findCoding(work, row);
  const id = known ?? work.newId();
  if (!known) insertCoding(work, id, row);
  if (memo) writeCodingMemo(work, id, { text: memo, author: researcher });
  return id;
}

/** A coding that already stands at the new place takes this one in. */
export function resizeCoding(work: Work, { id, ...place }: CallParsed<'codings.resize'>): Coding {
  const { db } = work;
  const { documentId, codeId, passageId: left } = requireCoding(db, id);
  work.describe({ code: requireCode(db, codeId).name });
  const stays = replaceIn(work, id, { passageId: passageId(work, { documentId, ...place }) });
  deleteIfLoose(db, [left]);
  return requireCoding(db, stays);
}

export function recode(work: Work, { ids, code: target }: CallParsed<'codings.recode'>): { code: string } {
  const code = targetCode(work, target);
  work.describe({ code: code.name });
  ids.forEach((id) => replaceIn(work, id, { codeId: code.id }));
  return { code: code.name };
}

export function deleteCodings(work: Work, { ids }: CallParsed<'codings.delete'>): Nothing {
  const codings = ids.map((id) => requireCoding(work.db, id));
  const names = new Set(codings.map(({ codeId }) => requireCode(work.db, codeId).name));
  work.describe({ code: [...names].join(', '), count: ids.length });
  ids.forEach((id) => run(work.db, build.deleteFrom('coding').where('id', '=', id)));
  deleteIfLoose(
    work.db,
    codings.map((coding) => coding.passageId),
  );
  return {};
}

interface CodingKey {
  readonly passageId: string;
  readonly codeId: string;
  readonly researcherId: string;
}

function findCoding(work: Work, { passageId, codeId, researcherId }: CodingKey): string | undefined {
  const sql = 'SELECT id FROM coding WHERE passageId = ? AND codeId = ? AND researcherId = ?';
  return prepared(work.db, sql).pluck().get(passageId, codeId, researcherId) as string | undefined;
}

function insertCoding(work: Work, id: string, { passageId, codeId, researcherId }: CodingKey): void {
  const sql = 'INSERT INTO coding (id, passageId, codeId, researcherId, createdAt) VALUES (?, ?, ?, ?, ?)';
  prepared(work.db, sql).run(id, passageId, codeId, researcherId, work.now());
}

function replaceIn(work: Work, id: string, change: Partial<CodingKey>): string {
  const row = first(work.db, build.selectFrom('coding').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'coding', id });
  const known = findCoding(work, { ...row, ...change });
  if (!known) run(work.db, build.updateTable('coding').set(change).where('id', '=', id));
  if (!known || known === id) return id;
  joinCodings(work.db, { endsId: id, staysId: known });
  return known;
}

export function setCodingMemo(work: Work, { id, text }: CallParsed<'codings.setMemo'>): Nothing {
  work.describe({ code: requireCode(work.db, requireCoding(work.db, id).codeId).name });
  writeCodingMemo(work, id, { text });
  return {};
}
