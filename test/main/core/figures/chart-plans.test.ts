import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDb } from '../../../../src-main/core/db/open.ts';
import type { Db } from '../../../../src-main/core/db/run.ts';
import { gatherChart } from '../../../../src-main/core/figures/gather-chart.ts';
import { readReportWords } from '../../../../src-main/core/report/report-words.ts';
import { chartKinds } from '../../../../src-main/shared/contract/figures.ts';
import { makeFolder, makeProjectFile } from '../../../helpers/project-files.ts';
import { resources } from '../../../helpers/report-resources.ts';

let folder: ReturnType<typeof makeFolder>;
let db: Db;

beforeAll(async () => {
  folder = makeFolder();
  await makeProjectFile(folder.path('study.motif'));
  db = await openDb(folder.path('study.motif'));
});

afterAll(() => {
  db.sqlite.close();
  folder.remove();
});

it.each(chartKinds)(
  'reads codings once from end to end at most, by the index of codes alone, and of no coding who spoke: %s',
  (kind) => {
    db.statements.clear();
    gatherChart(db, { kind }, readReportWords(resources.folder, 'en'));
    const statements = [...db.statements.keys()];
    const plans = statements.map((sql) => {
      const steps = db.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parametersOf(sql)) as { detail: string }[];
      return steps.map(({ detail }) => detail);
    });
    const besideIndex = plans.filter((steps) =>
      steps.some((step) => /coding USING INDEX (codingByCode|sqlite_autoindex_coding_2)/u.test(step)),
    );
    const tooMany = plans.filter((steps) => steps.filter((step) => /^SCAN coding/u.test(step)).length > 1);
    const perCoding = plans.filter(
      (steps) =>
        steps.join(' ').includes('SCAN coding') &&
        steps.includes('CORRELATED SCALAR SUBQUERY 1') &&
        !steps.includes('MATERIALIZE spoken'),
    );
    expect([besideIndex, tooMany, perCoding]).toEqual([[], [], []]);
  },
);

const parametersOf = (sql: string): string[] => Array.from(sql.matchAll(/\?/gu), () => '[]');
