import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { CodeAgreement, Researcher } from '../../../shared/contract/researchers.ts';
import { coderAgreement, pooledAgreement } from '../../../shared/domain/coder-agreement.ts';
import type { CoderAgreement } from '../../../shared/domain/coder-agreement.ts';
import { AppError } from '../../../shared/errors.ts';
import { documentLength } from '../../db/documents.ts';
import { all, build, first, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function requireResearcher(db: Db, id: string): { readonly id: string; readonly name: string } {
  const row = first(db, build.selectFrom('researcher').select(['id', 'name']).where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'researcher', id });
  return row;
}

/** By name. */
export function listResearchers({ db, researcher }: Work): Researcher[] {
  const sql = `SELECT id, name,
      (SELECT count(*) FROM coding WHERE researcherId = researcher.id) AS codings,
      (SELECT count(*) FROM memo WHERE researcherId = researcher.id) AS memos
    FROM researcher ORDER BY name`;
  const rows = prepared(db, sql).all() as Omit<Researcher, 'isCurrent'>[];
  return rows.map((row) => ({ ...row, isCurrent: row.name === researcher }));
}

type Comparison = CallOutput<'researchers.compare'>;
type Part = CoderAgreement & Pick<CodeAgreement, 'codeId' | 'first' | 'second'> & { readonly length: number };

interface CodedPlace {
  readonly documentId: string;
  readonly codeId: string;
  readonly researcherId: string;
  readonly start: number;
  readonly end: number;
}

export function compareResearchers({ db }: Work, input: CallParsed<'researchers.compare'>): Comparison {
  const { firstId, secondId, documentId } = input;
  [firstId, secondId].forEach((id) => requireResearcher(db, id));
  const places = codedPlaces(db, input);
  const isBy = (id: string) => (place: CodedPlace) => place.researcherId === id;
  const byDocument = [...Map.groupBy(places, (place) => place.documentId)].filter(
    ([id, ofDocument]) => id === documentId || (ofDocument.some(isBy(firstId)) && ofDocument.some(isBy(secondId))),
  );
  const lengths = new Map(byDocument.map(([id]) => [id, documentLength(db, id)]));
  const codeIds = [...new Set(byDocument.flatMap(([, ofDocument]) => ofDocument.map(({ codeId }) => codeId)))];
  const parts = codeIds.map((codeId): Part => {
    const found = byDocument.map(([id, ofDocument]) => {
      const ofCode = ofDocument.filter((place) => place.codeId === codeId);
      const [one, other] = [ofCode.filter(isBy(firstId)), ofCode.filter(isBy(secondId))];
      const length = lengths.get(id) ?? 0;
      return { ...coderAgreement(length, one, other), length, first: one.length, second: other.length };
    });
    const sum = (key: 'length' | 'first' | 'second') => found.reduce((total, part) => total + part[key], 0);
    return { ...pooledAgreement(found), codeId, first: sum('first'), second: sum('second'), length: sum('length') };
  });
  return {
    characters: [...lengths.values()].reduce((total, length) => total + length, 0),
    documents: byDocument.length,
    codes: parts.map(({ length: _length, ...part }) => part),
    overall: pooledAgreement(parts),
  };
}

function codedPlaces(db: Db, { firstId, secondId, documentId }: CallParsed<'researchers.compare'>): CodedPlace[] {
  const query = build
    .selectFrom('coding')
    .innerJoin('passage', 'passage.id', 'coding.passageId')
    .select(['passage.documentId', 'coding.codeId', 'coding.researcherId', 'passage.start', 'passage.end'])
    .where('coding.researcherId', 'in', [firstId, secondId]);
  return all(db, documentId === undefined ? query : query.where('passage.documentId', '=', documentId));
}
