import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { FoundPassage } from '../../../shared/contract/passages.ts';
import type { PassageQuery } from '../../../shared/contract/queries.ts';
import { codesOfCondition, runQuery } from '../../../shared/domain/run-query.ts';
import type { AnsweringStretch, QueriedCodes } from '../../../shared/domain/run-query.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { textUnits } from '../../../shared/domain/text-units.ts';
import { codeFamily } from '../../db/codes.ts';
import { withSources } from '../../db/passage-sources.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { allowedDocuments, participantFilter } from './query-limits.ts';
import { readQueriedCodings } from './read-queried-codings.ts';
import type { CodingRow } from './read-queried-codings.ts';

export function answerQuery({ db }: Work, { query }: CallParsed<'queries.run'>): CallOutput<'queries.run'> {
  const isSpeakerAllowed = participantFilter(db, query.limits);
  const passages = withSources(db, stretchesOf(db, query)).filter(({ participantId }) =>
    isSpeakerAllowed(participantId),
  );
  return {
    passages,
    participants: countDistinct(passages.map(({ participantId }) => participantId)),
    documents: countDistinct(passages.map(({ documentId }) => documentId)),
  };
}

function stretchesOf(db: Db, { codes: condition, limits }: PassageQuery) {
  const codes = knownCodes(db);
  const codeIds = condition === null ? null : codesOfCondition(condition, codes);
  const rows = readQueriedCodings(db, { codeIds, documentIds: allowedDocuments(db, limits), limits });
  return [...Map.groupBy(rows, ({ documentId }) => documentId)].flatMap(([documentId, codings]) =>
    runQuery(condition, { codings, units: () => unitsOf(db, documentId) }, codes).map((stretch) =>
      toPlace(documentId, stretch),
    ),
  );
}

function toPlace(documentId: string, { start, end, codings }: AnsweringStretch<CodingRow>) {
  const own = codings.find((coding) => coding.start === start && coding.end === end);
  return {
    documentId,
    start,
    end,
    passageId: own?.passageId ?? null,
    formerText: own?.formerText ?? null,
    codings: codings.map(toAnswer),
  };
}

function toAnswer(row: CodingRow): FoundPassage['codings'][number] {
  const { codingId, codeId, code, researcher, memo, weight, valence, createdAt } = row;
  return { codingId, codeId, code, researcher, memo, weight, valence, createdAt };
}

function knownCodes(db: Db): QueriedCodes {
  const families = new Map<string, ReadonlySet<string>>();
  const family = (codeId: string) => {
    const known = families.get(codeId) ?? new Set(codeFamily(db, codeId));
    families.set(codeId, known);
    return known;
  };
  const members = 'SELECT codeId FROM codeSetMember WHERE codeSetId = ?';
  const ofSet = (codeSetId: string) => {
    const ids = prepared(db, members).pluck().all(codeSetId) as string[];
    return new Set(ids.flatMap((id) => [...family(id)]));
  };
  return { family, ofSet };
}

function unitsOf(db: Db, documentId: string): readonly Stretch[] {
  const turns = prepared(db, 'SELECT start, end FROM turn WHERE documentId = ? ORDER BY start').all(documentId);
  if (turns.length > 0) return turns as Stretch[];
  const text = prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(documentId) as string;
  return textUnits(text, []);
}

function countDistinct(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}
