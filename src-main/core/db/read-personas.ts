import type { Persona, Touchpoint } from '../../shared/contract/personas.ts';
import { attributeLimit } from '../../shared/contract/queries.ts';
import { membersOf } from './persona-members.ts';
import { readEvidence } from './read-evidence.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

export function listPersonas(db: Db): Persona[] {
  const rows = all(
    db,
    build.selectFrom('persona').select(['id', 'name', 'summary', 'color', 'attributes', 'imageId']).orderBy('position'),
  );
  const names = new Map(prepared(db, 'SELECT id, name FROM participant').raw().all() as (readonly [string, string])[]);
  const values = readValues(db);
  const traits = readTraits(db);
  return rows.map(({ attributes, ...row }) => {
    const { members, leftOutIds } = membersOf(db, row.id);
    return {
      ...row,
      attributes: attributeLimit.array().parse(JSON.parse(attributes)),
      members: members.map((member) => ({
        ...member,
        name: names.get(member.participantId) ?? '',
        values: values.get(member.participantId) ?? {},
      })),
      leftOut: leftOutIds.map((participantId) => ({ participantId, name: names.get(participantId) ?? '' })),
      traits: traits.get(row.id) ?? [],
    };
  });
}

export function listTouchpoints(db: Db): Touchpoint[] {
  const columns = ['id', 'name', 'channel', 'isOnline', 'owner', 'codeId'] as const;
  const rows = all(db, build.selectFrom('touchpoint').select(columns).orderBy('position'));
  return rows.map((row) => ({ ...row, isOnline: row.isOnline === 1 }));
}

/** Values of participants' attributes by participant and attribute. */
function readValues(db: Db): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const sql = 'SELECT participantId, attributeId, value FROM attributeValue WHERE participantId IS NOT NULL';
  const rows = prepared(db, sql).all() as { participantId: string; attributeId: string; value: string }[];
  return new Map(
    [...Map.groupBy(rows, ({ participantId }) => participantId)].map(([id, own]) => [
      id,
      Object.fromEntries(own.map(({ attributeId, value }) => [attributeId, value])),
    ]),
  );
}

function readTraits(db: Db): ReadonlyMap<string, Persona['traits']> {
  const rows = all(
    db,
    build.selectFrom('personaTrait').select(['id', 'personaId', 'kind', 'text']).orderBy('position').orderBy('id'),
  );
  const evidence = Map.groupBy(
    readEvidence(
      db,
      'traitId',
      rows.map(({ id }) => id),
    ),
    ({ ownerId }) => ownerId,
  );
  const traits = rows.map(({ personaId, ...trait }) => ({
    personaId,
    trait: {
      ...trait,
      evidence: (evidence.get(trait.id) ?? []).map(
        ({ ownerId: _owner, isFromData: _origin, participantId: _participant, ...passage }) => passage,
      ),
    },
  }));
  return new Map(
    [...Map.groupBy(traits, ({ personaId }) => personaId)].map(([id, own]) => [id, own.map(({ trait }) => trait)]),
  );
}
