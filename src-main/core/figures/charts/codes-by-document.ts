import { prepared } from '../../db/run.ts';
import { chartedCodes, codeRow } from './charted-codes.ts';
import { mostColumns } from './gather-kind.ts';
import type { GatherKind } from './gather-kind.ts';

interface Count {
  readonly codeId: string;
  readonly documentId: string;
  readonly passages: number;
}

const countsSql = `SELECT codeId, documentId, count(DISTINCT passageId) AS passages
  FROM coding CROSS JOIN passage ON passage.id = passageId
  WHERE codeId IN (SELECT value FROM json_each(?)) GROUP BY codeId, documentId`;

/** Passages of each code in each document; where there are many documents, those with fewer coded passages are one column. */
export const codesByDocument: GatherKind = (db, chart, words) => {
  const { codes, more } = chartedCodes(db, chart);
  const counts = prepared(db, countsSql).all(JSON.stringify(codes.map(({ id }) => id))) as Count[];
  const byCell = new Map(counts.map(({ codeId, documentId, passages }) => [`${codeId} ${documentId}`, passages]));
  const sums = sumBy(counts);
  const documents = (prepared(db, 'SELECT id, name FROM document ORDER BY createdAt, rowid').all() as Named[]).filter(
    ({ id }) => sums.has(id),
  );
  const isMany = documents.length > mostColumns;
  const most = documents.toSorted((one, other) => sums.get(other.id)! - sums.get(one.id)!).slice(0, mostColumns - 1);
  const shown = isMany ? documents.filter((document) => most.includes(document)) : documents;
  const others = documents.filter((document) => !shown.includes(document));
  const countOf = (codeId: string, ids: readonly Named[]) =>
    ids.reduce((sum, { id }) => sum + (byCell.get(`${codeId} ${id}`) ?? 0), 0);
  const columns = [...shown.map((document) => [document]), ...(isMany ? [others] : [])];
  const nameOf = (own: readonly Named[]) => (own === others ? words.say('charts.others') : own[0]!.name);
  return {
    kind: 'chart',
    name: words.say('charts.codes-by-document.name'),
    language: words.language,
    form: 'matrix',
    rows: codes.map((code) =>
      codeRow(
        code,
        columns.map((own) => countOf(code.id, own)),
        code.passages,
      ),
    ),
    series: columns.map((own) => ({ name: nameOf(own), color: null })),
    unit: words.say('charts.codes-by-document.unit'),
    more,
  };
};

interface Named {
  readonly id: string;
  readonly name: string;
}

function sumBy(counts: readonly Count[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { documentId, passages } of counts) sums.set(documentId, (sums.get(documentId) ?? 0) + passages);
  return sums;
}
