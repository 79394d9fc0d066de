import type { CardSource } from '../../../shared/contract/boards.ts';
import { AppError } from '../../../shared/errors.ts';
import { passageIdsAt } from '../../db/passages.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import type { NewCard } from './insert-cards.ts';

/** What becomes cards, in order. Without what the board that is named has already, and each thing once for it. */
export function readCardSources(
  work: Work,
  sources: readonly CardSource[],
  skipsKnownOf: string | null,
): readonly NewCard[] {
  const places = sources.filter((source) => source.kind === 'place');
  const passages = new Map(passageIdsAt(work, places).map((id, index) => [places[index]!, id]));
  const has = createLookups(work.db);
  const cards = sources.map((source) => toCard(source));
  if (skipsKnownOf === null) return cards;
  const seen = new Set(knownTargets(work.db, skipsKnownOf));
  return cards.filter((card) => {
    const target = targetOf(card);
    return target === null || (!seen.has(target) && seen.add(target));
  });

  function toCard(source: CardSource): NewCard {
    switch (source.kind) {
      case 'place':
        return { passageId: passages.get(source)! };
      case 'passage':
        return { passageId: has('passage', source.passageId) };
      case 'code':
        return { codeId: has('code', source.codeId) };
      case 'memo':
        return { memoId: has('memo', source.memoId) };
      case 'finding':
        return { findingId: has('finding', source.findingId) };
      case 'note':
        return { text: source.text };
    }
  }
}

const createLookups =
  (db: Db) =>
  (kind: 'passage' | 'code' | 'memo' | 'finding', id: string): string => {
    if (!prepared(db, `SELECT 1 FROM ${kind} WHERE id = ?`).get(id)) throw new AppError('not-found', { kind, id });
    return id;
  };

const targetOf = ({ passageId, codeId, memoId, findingId }: NewCard): string | null =>
  passageId ?? codeId ?? memoId ?? findingId ?? null;

function knownTargets(db: Db, boardId: string): string[] {
  const sql = `SELECT coalesce(passageId, codeId, memoId, findingId) AS target FROM card
    WHERE boardId = ? AND target IS NOT NULL`;
  return prepared(db, sql).pluck().all(boardId) as string[];
}
