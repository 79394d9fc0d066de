import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { plainText } from '../../../shared/domain/plain-text.ts';
import { linkedPassageIds } from '../../../shared/domain/project-links.ts';
import { AppError } from '../../../shared/errors.ts';
import { insertMemo, writeCodingMemo } from '../../db/memos.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { build, first, run } from '../../db/run.ts';
import { withPassageLinks } from '../../db/with-passage-links.ts';
import type { Work } from '../../open-project.ts';
import { columnsOf, describeTarget } from './memo-targets.ts';

export function createMemo(work: Work, input: CallParsed<'memos.create'>): { id: string } {
  const { target, title = '' } = input;
  const on = columnsOf(work, target);
  work.describe(describeTarget(work.db, on));
  const text = withPassageLinks(work, input.text);
  const known = on.codingId === undefined ? undefined : memoOfCoding(work, on.codingId);
  if (!known || on.codingId === undefined) return { id: insertMemo(work, on, { title, text }) };
  const together = [known.text, title, text].filter((part) => part.trim() !== '').join('\n\n');
  writeCodingMemo(work, on.codingId, { text: together });
  return { id: known.id };
}

export function updateMemo(work: Work, { id, title, text, date }: CallParsed<'memos.update'>): Nothing {
  const before = requireMemo(work, id);
  if (date !== undefined && before.journalDate === null) throw new AppError('not-found', { kind: 'journal entry', id });
  const change = {
    title: title ?? before.title,
    text: text === undefined ? before.text : withPassageLinks(work, text),
    journalDate: date ?? before.journalDate,
  };
  const isSame =
    change.title === before.title && change.text === before.text && change.journalDate === before.journalDate;
  if (isSame) return {};
  const set = { ...change, updatedAt: work.now() };
  run(work.db, build.updateTable('memo').set(set).where('id', '=', id));
  deleteIfLoose(work.db, linkedPassageIds(before.text));
  work.describe(describeTarget(work.db, { ...before, journalDate: change.journalDate }));
  return {};
}

export function deleteMemos(work: Work, { ids }: CallParsed<'memos.delete'>): Nothing {
  const memos = ids.map((id) => requireMemo(work, id));
  const [memo] = memos;
  if (memo) work.describe({ count: ids.length, name: shortName(memo) });
  ids.forEach((id) => run(work.db, build.deleteFrom('memo').where('id', '=', id)));
  const passages = memos.flatMap(({ passageId, text }) => [passageId ?? [], linkedPassageIds(text)].flat());
  deleteIfLoose(work.db, passages);
  return {};
}

function requireMemo({ db }: Work, id: string) {
  const memo = first(db, build.selectFrom('memo').selectAll().where('id', '=', id));
  if (!memo) throw new AppError('not-found', { kind: 'memo', id });
  return memo;
}

function memoOfCoding({ db }: Work, codingId: string) {
  return first(db, build.selectFrom('memo').select(['id', 'text']).where('codingId', '=', codingId));
}

const longestName = 60;

function shortName({ title, text }: { readonly title: string; readonly text: string }): string {
  const [line = ''] = plainText(title || text).split('\n');
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd()}…` : line;
}
