import type { CallParsed } from '../../../shared/contract/index.ts';
import { foldWords } from '../../../shared/domain/fold-words.ts';
import { withSources } from '../../db/passage-sources.ts';
import type { StoredPlace } from '../../db/passage-sources.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

interface SaidPiece {
  readonly findingId: string;
  /** Folded. */
  readonly words: string;
}

interface KnownPieces {
  /** How many rows had been changed when they were read. */
  readonly changes: number;
  readonly pieces: readonly SaidPiece[];
}

// Asked at each letter that is typed, while nothing changes.
const known = new WeakMap<Db, KnownPieces>();

/** Of each term, the findings in whose evidence it stands: words, speakers, documents. */
export function findingsQuoting({ db }: Work, { terms }: CallParsed<'findings.quoting'>): string[][] {
  if (terms.length === 0) return [];
  const pieces = saidPieces(db);
  return terms.map((term) => {
    const wanted = foldWords(term);
    return [...new Set(pieces.flatMap(({ findingId, words }) => (words.includes(wanted) ? findingId : [])))];
  });
}

function saidPieces(db: Db): readonly SaidPiece[] {
  const changes = prepared(db, 'SELECT total_changes()').pluck().get() as number;
  const last = known.get(db);
  if (last?.changes === changes) return last.pieces;
  const pieces = readPieces(db);
  known.set(db, { changes, pieces });
  return pieces;
}

const piecesSql = `SELECT findingId, documentId, start, end, formerText
  FROM evidence CROSS JOIN passage ON passage.id = evidence.passageId WHERE findingId IS NOT NULL`;

function readPieces(db: Db): readonly SaidPiece[] {
  const rows = prepared(db, piecesSql).all() as (StoredPlace & { readonly findingId: string })[];
  return withSources(db, rows).map(({ findingId, text, speaker, document }) => ({
    findingId,
    words: foldWords(`${text}\n${speaker ?? ''}\n${document}`),
  }));
}
