import type { AgreementTopic } from '../../../shared/contract/debriefs.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { agreementsByTopic } from '../../../shared/domain/agreements.ts';
import type { AgreedTopic } from '../../../shared/domain/agreements.ts';
import type { ObservedStretch } from '../../../shared/domain/rainbow-sheet.ts';
import { peopleInNotes } from '../../db/people-in-notes.ts';
import { quotesById } from '../../db/quote-passages.ts';
import { readCodes } from '../../db/read-codes.ts';
import { reactionsOf } from '../../db/reactions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { documentsInScope } from '../../db/session-notes.ts';
import { spokenCodings, spokenMarks } from '../../db/spoken-passages.ts';
import type { SpokenMark } from '../../db/spoken-passages.ts';
import type { Work } from '../../open-project.ts';

type Asked = CallParsed<'debriefs.agreements'>;

export function readAgreements({ db }: Work, { by, ...scope }: Asked): CallOutput<'debriefs.agreements'> {
  const documentIds = documentsInScope(db, scope);
  const people = peopleInNotes(db, documentIds);
  const marks = spokenMarks(db, documentIds);
  const known = new Set(people.map(({ id }) => id));
  const responses = reactionsOf(marks).map((response) => ({
    ...response,
    toId: known.has(response.toId ?? '') ? response.toId : null,
  }));
  const topics = agreementsByTopic(
    responses.filter(({ participantId }) => known.has(participantId)),
    by === 'code' ? codedTopics(db, documentIds) : askedTopics(marks),
  );
  return { people: [...people], topics: tellTopics(db, by, topics) };
}

const codedTopics = (db: Db, documentIds: readonly string[]): readonly ObservedStretch[] =>
  spokenCodings(db, documentIds).map((coding) => ({ ...coding, key: coding.codeId }));

const askedTopics = (marks: readonly SpokenMark[]): readonly ObservedStretch[] =>
  marks.flatMap((mark) => (mark.kind === 'answers' ? [{ ...mark, key: mark.questionId! }] : []));

function tellTopics(db: Db, by: Asked['by'], topics: readonly AgreedTopic[]): AgreementTopic[] {
  const names = by === 'code' ? codeNames(db) : questionTexts(db);
  const quotes = quotesById(
    db,
    topics.flatMap(({ statements }) => statements.map(({ passageId }) => passageId)),
  );
  return topics.map(({ key, pairs, statements }) => ({
    kind: key === null ? 'none' : by,
    id: key,
    name: names.get(key ?? '')?.name ?? '',
    color: names.get(key ?? '')?.color ?? null,
    pairs: pairs.map((pair) => ({ ...pair, agrees: [...pair.agrees], disagrees: [...pair.disagrees] })),
    statements: statements.map(({ passageId, agrees, disagrees }) => ({
      ...quotes.get(passageId)!,
      agrees: [...agrees],
      disagrees: [...disagrees],
    })),
  }));
}

interface TopicName {
  readonly name: string;
  readonly color: number | null;
}

const codeNames = (db: Db): ReadonlyMap<string, TopicName> => new Map(readCodes(db).map((code) => [code.id, code]));

function questionTexts(db: Db): ReadonlyMap<string, TopicName> {
  const rows = prepared(db, 'SELECT id, text FROM guideQuestion').raw().all() as (readonly [string, string])[];
  return new Map(rows.map(([id, name]) => [id, { name, color: null }]));
}
