import { prepared } from '../../db/run.ts';
import { listFindings } from '../../db/read-findings.ts';
import type { GatherKind } from './gather-kind.ts';
import { usualRows } from './gather-kind.ts';

const colors = ['#2563a8', '#c2570c'] as const;

/** Participants for each finding, those against to the left, out of all who were studied; dropped findings aside. */
export const findingsStrength: GatherKind = (db, { rows = usualRows }, words) => {
  const findings = listFindings(db).filter(({ state }) => state !== 'dropped');
  const n = prepared(db, "SELECT count(*) FROM participant WHERE role = 'participant'").pluck().get() as number;
  const shown = findings.slice(0, rows);
  return {
    kind: 'chart',
    name: words.say('charts.findings-strength.name'),
    language: words.language,
    form: 'bars',
    rows: shown.map(({ title, participants, against }) => ({
      name: title,
      color: null,
      depth: 0,
      values: [participants, against.participants === 0 ? 0 : -against.participants],
      n,
    })),
    series: (['for', 'against'] as const).map((side, index) => ({
      name: words.say(`charts.findings-strength.${side}`),
      color: colors[index]!,
    })),
    unit: words.say('charts.findings-strength.unit'),
    more: findings.length - shown.length,
  };
};
