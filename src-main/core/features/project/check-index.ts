import { indexText } from '../../../shared/domain/index-text.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

interface WordCount {
  readonly term: string;
  /** In how many documents, and how often in all. */
  readonly documents: number;
  readonly times: number;
}

const shown = 20;
/** In bytes of UTF-8: FTS5_MAX_TOKEN_SIZE. */
const longestTerm = 32_768;

/** Where the full-text index is out of step with the texts: documents it lacks or has beside them, words counted otherwise. */
export function indexDifferences(db: Db): string[] {
  return [...documentDifferences(db), ...wordDifferences(db)].slice(0, shown);
}

function documentDifferences(db: Db): string[] {
  const sql = `SELECT 'document ' || number || ' is not in the index' FROM document
      WHERE number NOT IN (SELECT id FROM textIndex_docsize)
    UNION ALL SELECT 'the index has a document ' || id || ' that is none' FROM textIndex_docsize
      WHERE id NOT IN (SELECT number FROM document)`;
  return prepared(db, sql).pluck().all() as string[];
}

function wordDifferences(db: Db): string[] {
  const expected = countWords(db);
  const differences: string[] = [];
  const differ = (term: string, inIndex: string, inTexts: string) =>
    differences.push(`“${term}”: ${inIndex} in the index, ${inTexts} in the texts`);
  for (const { term, documents, times } of countIndexed(db)) {
    const count = expected.get(term);
    if (count?.documents !== documents || count.times !== times)
      differ(term, print({ documents, times }), print(count));
    expected.delete(term);
  }
  expected.forEach((count, term) => differ(term, '0', print(count)));
  return differences;
}

function countIndexed(db: Db): readonly WordCount[] {
  db.sqlite.exec("CREATE VIRTUAL TABLE temp.indexedWords USING fts5vocab (main, textIndex, 'row')");
  try {
    const counts = db.sqlite.prepare('SELECT term, doc AS documents, cnt AS times FROM temp.indexedWords').all();
    return counts as WordCount[];
  } finally {
    db.sqlite.exec('DROP TABLE temp.indexedWords');
  }
}

type Count = Omit<WordCount, 'term'>;

function countWords(db: Db): Map<string, Count> {
  const counts = new Map<string, { documents: number; times: number; last: number }>();
  const rows = db.sqlite.prepare('SELECT number, text FROM document').iterate();
  for (const { number, text } of rows as IterableIterator<{ number: number; text: string }>) {
    for (const word of indexText(text).split(' ')) {
      if (word !== '') countWord(counts, toTerm(word), number);
    }
  }
  return counts;
}

function countWord(counts: Map<string, Count & { last: number }>, term: string, number: number): void {
  const known = counts.get(term);
  const documents = (known?.documents ?? 0) + (known?.last === number ? 0 : 1);
  counts.set(term, { documents, times: (known?.times ?? 0) + 1, last: number });
}

// The index's tokenizer writes A to Z small and cuts what is longer than any word.
function toTerm(word: string): string {
  const term = word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return term.length * 3 <= longestTerm ? term : Buffer.from(term).subarray(0, longestTerm).toString();
}

function print(count: Count | undefined): string {
  return count ? `${count.times} in ${count.documents}` : '0';
}
