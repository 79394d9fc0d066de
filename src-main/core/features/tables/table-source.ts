import { createNaming } from '../../db/name-people.ts';
import type { Naming } from '../../db/name-people.ts';
import { readCodes } from '../../db/read-codes.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Code } from '../../../shared/contract/codes.ts';
import type { Language } from '../../../shared/contract/values.ts';
import { withCodesBelow } from '../../../shared/domain/code-tree.ts';
import { readReportWords } from '../../report/report-words.ts';
import type { ReportWords } from '../../report/report-words.ts';

/** What tables are made of. */
export interface TableSource extends Naming {
  readonly db: Db;
  readonly say: ReportWords['say'];
  readonly codes: readonly Code[];
  /** `Theme > Code` of each code. */
  readonly paths: ReadonlyMap<string, string>;
  /** Names by id. */
  readonly participants: ReadonlyMap<string, string>;
  /** Whose passages are wanted; null: of all. */
  readonly codeIds: ReadonlySet<string> | null;
  readonly documentIds: ReadonlySet<string> | null;
  readonly isForOthers: boolean;
  /** The words, or null where they are left out; then their passage is counted. */
  readonly quote: (words: Words) => string | null;
  readonly countWithheld: () => number;
}

export interface Words {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isWithheld: boolean;
}

export function openTableSource(db: Db, wish: CallParsed<'tables.export'>, folder: string): TableSource {
  const isForOthers = wish.isForOthers ?? false;
  const language = prepared(db, 'SELECT language FROM project').pluck().get() as Language;
  const words = readReportWords(folder, language);
  const codes = readCodes(db);
  const withheld = new Set<string>();
  return {
    db,
    ...createNaming(db, { by: isForOthers ? 'pseudonym' : 'name', attributeIds: [] }),
    say: (key, values) => words.say(`tables.${key}`, values),
    codes,
    paths: pathsOf(codes),
    participants: readParticipants(db),
    codeIds: wish.codeIds ? new Set(wish.codeIds.flatMap((id) => [...withCodesBelow(codes, id)])) : null,
    documentIds: wish.documentIds ? new Set(wish.documentIds) : null,
    isForOthers,
    quote: ({ documentId, start, end, text, isWithheld }) => {
      if (!isWithheld || !isForOthers) return text;
      withheld.add(`${documentId} ${start} ${end}`);
      return null;
    },
    countWithheld: () => withheld.size,
  };
}

// A code stands behind the one that it lies below.
function pathsOf(codes: readonly Code[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  codes.forEach(({ id, parentId, name }) => {
    const above = paths.get(parentId ?? '');
    paths.set(id, above === undefined ? name : `${above} > ${name}`);
  });
  return paths;
}

function readParticipants(db: Db): ReadonlyMap<string, string> {
  return new Map(
    prepared(db, 'SELECT id, name FROM participant ORDER BY name').raw().all() as (readonly [string, string])[],
  );
}

/** A participant as they may be named. */
export function participantName({ participants, nameOf }: TableSource, participantId: string | null): string | null {
  const name = participants.get(participantId ?? '');
  return name === undefined ? null : nameOf({ participantId, speaker: name });
}
