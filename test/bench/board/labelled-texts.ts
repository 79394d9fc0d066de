import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';

export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../data', file), 'utf8');

/** 2,000 short questions, each with one of 77 intents. */
export function readQuestions(): readonly LabelledText[] {
  return papaparse.parse<LabelledText>(read('en_banking77.csv'), { header: true, skipEmptyLines: true }).data;
}

const shortestClause = 4;

/** The clauses of Chinese minutes, each with the round table of which it tells. */
export function readClauses(): readonly LabelledText[] {
  const minutes = read('zh_vcsum_long_dev.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly summary: string });
  return minutes.flatMap(({ id, summary }) =>
    summary
      .split(/[。；，;]/u)
      .filter((text) => text.length >= shortestClause)
      .map((text) => ({ text, label: id })),
  );
}
