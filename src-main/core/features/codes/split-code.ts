import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { writeCodeEvent } from '../../db/code-events.ts';
import { requireCode, targetCode } from '../../db/codes.ts';
import type { CodeRow } from '../../db/codes.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { transferCodings } from './transfer-codings.ts';

type Part = CallParsed<'codes.split'>['parts'][number];

export function splitCode(work: Work, { id, parts }: CallParsed<'codes.split'>): Nothing {
  const code = requireCode(work.db, id);
  const dealt = parts.flatMap(({ codingIds }) => codingIds);
  refuseStrangers(work, id, dealt);
  work.describe({ code: code.name, count: dealt.length });
  parts.forEach((part) => dealPart(work, code, part));
  return {};
}

function refuseStrangers(work: Work, id: string, dealt: readonly string[]): void {
  const own = prepared(work.db, 'SELECT id FROM coding WHERE codeId = ?').pluck().all(id) as string[];
  const known = new Set(own);
  // A coding that is dealt twice is a stranger the second time.
  const stranger = dealt.find((codingId) => !known.delete(codingId));
  if (stranger !== undefined) throw new AppError('not-found', { kind: 'coding', id: stranger });
}

function dealPart(work: Work, from: CodeRow, { code, codingIds }: Part): void {
  const into = targetCode(work, code);
  if (into.id === from.id) return;
  transferCodings(work.db, codingIds, into.id);
  writeCodeEvent(work, from.id, 'split', { into: into.name, codings: codingIds.length });
  writeCodeEvent(work, into.id, 'split', { from: from.name, codings: codingIds.length });
}
