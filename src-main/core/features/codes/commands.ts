import type { Code } from '../../../shared/contract/codes.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { writeCodeEvent, writeDescribedEvent } from '../../db/code-events.ts';
import { createCode, findSibling, requireCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { describeCodes } from './describe-codes.ts';

export function addCode(work: Work, input: CallParsed<'codes.create'>): Code {
  work.describe({ code: input.name });
  const created = createCode(work, { ...input, parentId: input.parentId ?? null });
  const { position: _position, createdAt: _createdAt, ...code } = created;
  return { ...code, codings: 0 };
}

type Changes = Omit<CallParsed<'codes.update'>, 'id'>;

export function updateCode(work: Work, { id, ...wanted }: CallParsed<'codes.update'>): Nothing {
  const code = requireCode(work.db, id);
  work.describe({ code: code.name, newName: wanted.name ?? code.name });
  const changes = changesOf(code, wanted);
  if (changes.name !== undefined) refuseTakenName(work, code, changes.name);
  if (Object.keys(changes).length === 0) return {};
  run(work.db, build.updateTable('code').set(changes).where('id', '=', id));
  writeChangeEvents(work, code, changes);
  return {};
}

function changesOf(code: CodeRow, wanted: Changes): Changes {
  const isChange = ([key, value]: [string, unknown]) => value !== undefined && value !== code[key as keyof CodeRow];
  return Object.fromEntries(Object.entries(wanted).filter(isChange));
}

function writeChangeEvents(work: Work, code: CodeRow, { name, color, ...texts }: Changes): void {
  if (name !== undefined) writeCodeEvent(work, code.id, 'renamed', { from: code.name, to: name });
  if (color !== undefined) writeCodeEvent(work, code.id, 'recolored', { from: code.color, to: color });
  const changed = Object.keys(texts);
  if (changed.length > 0) writeDescribedEvent(work, code.id, changed);
}

export function recolorCodes(work: Work, { ids, color }: CallParsed<'codes.recolor'>): Nothing {
  const codes = ids.map((id) => requireCode(work.db, id));
  describeCodes(work, codes);
  codes
    .filter((code) => code.color !== color)
    .forEach((code) => {
      run(work.db, build.updateTable('code').set({ color }).where('id', '=', code.id));
      writeCodeEvent(work, code.id, 'recolored', { from: code.color, to: color });
    });
  return {};
}

export function pinCode(work: Work, { id, key }: CallParsed<'codes.pin'>): Nothing {
  const code = requireCode(work.db, id);
  work.describe({ code: code.name, key: key ?? '' });
  if (code.pin === key) return {};
  run(work.db, build.updateTable('code').set({ pin: null }).where('pin', '=', key));
  run(work.db, build.updateTable('code').set({ pin: key }).where('id', '=', id));
  return {};
}

export function setExample(work: Work, { id, codingId }: CallParsed<'codes.setExample'>): Nothing {
  work.describe({ code: requireCode(work.db, id).name });
  if (codingId !== null) requireCodingOf(work, id, codingId);
  const change = build.updateTable('code').set({ exampleCodingId: codingId }).where('id', '=', id);
  run(work.db, change.where('exampleCodingId', 'is not', codingId));
  return {};
}

function requireCodingOf(work: Work, codeId: string, codingId: string): void {
  const found = prepared(work.db, 'SELECT 1 FROM coding WHERE id = ? AND codeId = ?').get(codingId, codeId);
  if (!found) throw new AppError('not-found', { kind: 'coding', id: codingId });
}

function refuseTakenName(work: Work, code: CodeRow, name: string): void {
  const sibling = findSibling(work.db, code.parentId, name);
  if (sibling && sibling.id !== code.id) throw new AppError('name-taken', { name });
}
