import type { GatherKind } from './gather-kind.ts';
import { usualRows } from './gather-kind.ts';
import { groupsOfPeople } from './groups-of-people.ts';

/** How many participants have each value, of all who were studied. */
export const participantsByAttribute: GatherKind = (db, { attributeId, rows = usualRows }, words) => {
  const found = groupsOfPeople(db, attributeId, words);
  const unknown = found && found.unknown.people.size > 0 ? [found.unknown] : [];
  const groups = found && found.groups.length > 0 ? [...found.groups, ...unknown] : [];
  return {
    kind: 'chart',
    name: words.say('charts.participants-by-attribute.name', { attribute: found?.attribute ?? '' }),
    language: words.language,
    form: 'bars',
    rows: groups.slice(0, rows).map(({ name, people }) => ({
      name,
      color: null,
      depth: 0,
      values: [people.size],
      n: found!.total,
    })),
    series: [{ name: words.say('charts.participants-by-attribute.series'), color: null }],
    unit: words.say('charts.participants-by-attribute.unit'),
    more: Math.max(0, groups.length - rows),
  };
};
