import { speakingParticipant } from '../../db/passage-speakers.ts';
import { prepared } from '../../db/run.ts';
import { chartedCodes, codeRow } from './charted-codes.ts';
import { mostColumns } from './gather-kind.ts';
import type { GatherKind } from './gather-kind.ts';
import { groupsOfPeople } from './groups-of-people.ts';
import type { PeopleGroup } from './groups-of-people.ts';

// Who speaks is looked up once for each passage, not for each of its codings.
const speakersSql = `WITH spoken (id, participantId) AS MATERIALIZED
    (SELECT passage.id, ${speakingParticipant} FROM passage)
  SELECT DISTINCT codeId, participantId FROM coding CROSS JOIN spoken ON spoken.id = passageId
  WHERE participantId IS NOT NULL AND codeId IN (SELECT value FROM json_each(?))`;

/** Of the participants with each value, how many said something of each code: people are counted, not turns. */
export const codesByAttribute: GatherKind = (db, chart, words) => {
  const { codes, more } = chartedCodes(db, chart);
  const found = groupsOfPeople(db, chart.attributeId, words);
  const groups = joinRest(found?.groups ?? [], words.say('charts.others'));
  const rows = prepared(db, speakersSql)
    .raw()
    .all(JSON.stringify(codes.map(({ id }) => id))) as (readonly [string, string])[];
  const byCode = Map.groupBy(rows, ([codeId]) => codeId);
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

function joinRest(groups: readonly PeopleGroup[], name: string): readonly PeopleGroup[] {
  if (groups.length <= mostColumns) return groups;
  const rest = groups.slice(mostColumns - 1);
  return [...groups.slice(0, mostColumns - 1), { name, people: new Set(rest.flatMap(({ people }) => [...people])) }];
}
