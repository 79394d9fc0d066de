import { isLargeShare } from '../../db/coded-passages.ts';
import { speakingParticipant } from '../../db/passage-speakers.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { chartedCodes, codeRow } from './charted-codes.ts';
import type { ChartedCode } from './charted-codes.ts';
import { mostColumns } from './gather-kind.ts';
import type { GatherKind } from './gather-kind.ts';
import { groupsOfPeople } from './groups-of-people.ts';
import type { PeopleGroup } from './groups-of-people.ts';

const ofFew = `SELECT DISTINCT codeId, ${speakingParticipant} FROM json_each(?) AS wanted
  CROSS JOIN coding ON codeId = wanted.value CROSS JOIN passage ON passage.id = passageId`;
// Of most codings of a project, what each turn holds is faster found than the turn of each passage.
const ofMost = `WITH spoken (id, participantId) AS MATERIALIZED
    (SELECT passage.id, participantId FROM turn CROSS JOIN speaker ON speaker.id = speakerId
       CROSS JOIN passage ON passage.documentId = turn.documentId AND passage.start >= turn.start AND passage.start < turn.end)
  SELECT DISTINCT codeId, participantId FROM coding CROSS JOIN spoken ON spoken.id = passageId
  WHERE codeId IN (SELECT value FROM json_each(?))`;

/** Of the participants with each value, how many said something of each code: people are counted, not turns. */
export const codesByAttribute: GatherKind = (db, chart, words) => {
  const { codes, more } = chartedCodes(db, chart);
  const found = groupsOfPeople(db, chart.attributeId, words);
  const groups = joinRest(found?.groups ?? [], words.say('charts.others'));
  const byCode = Map.groupBy(readSpeakers(db, codes), ([codeId]) => codeId);
  const speakersOf = (codeId: string) => new Set((byCode.get(codeId) ?? []).map(([, participantId]) => participantId));
  return {
    kind: 'chart',
    name: words.say('charts.codes-by-attribute.name', { attribute: found?.attribute ?? '' }),
    language: words.language,
    form: 'matrix',
    rows: codes
      .map((code) => ({ code, said: speakersOf(code.id) }))
      .filter(({ said }) => groups.length > 0 && said.size > 0)
      .map(({ code, said }) =>
        codeRow(
          code,
          groups.map(({ people }) => [...people].filter((id) => said.has(id)).length),
          null,
        ),
      ),
    series: groups.map(({ name, people }) => ({
      name: words.say('charts.withTotal', { name, n: people.size }),
      color: null,
    })),
    unit: words.say('charts.codes-by-attribute.unit'),
    more,
  };
};

type Speaker = readonly [codeId: string, participantId: string];

/** Who says something of each code. */
function readSpeakers(db: Db, codes: readonly ChartedCode[]): readonly Speaker[] {
  const count = codes.reduce((sum, { codings }) => sum + codings, 0);
  const read = prepared(db, isLargeShare(db, count) ? ofMost : ofFew).raw();
  const rows = read.all(JSON.stringify(codes.map(({ id }) => id))) as (readonly [string, string | null])[];
  return rows.filter((row): row is Speaker => row[1] !== null);
}

function joinRest(groups: readonly PeopleGroup[], name: string): readonly PeopleGroup[] {
  if (groups.length <= mostColumns) return groups;
  const rest = groups.slice(mostColumns - 1);
  return [...groups.slice(0, mostColumns - 1), { name, people: new Set(rest.flatMap(({ people }) => [...people])) }];
}
