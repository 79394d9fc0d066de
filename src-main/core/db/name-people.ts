import type { Attribute } from '../../shared/contract/participants.ts';
import type { SpeakerNaming } from '../../shared/contract/quotes.ts';
import { nameDisguiser } from '../../shared/domain/disguise-names.ts';
import type { Disguise } from '../../shared/domain/disguise-names.ts';
import { personalDetail } from '../../shared/domain/personal-detail.ts';
import { requireAttribute } from './read-attributes.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** How people are called where a client reads. */
export interface Naming {
  /** Who said words: `P4, 31, city`; null where nobody is named. */
  readonly nameOf: (source: {
    readonly participantId: string | null;
    readonly speaker: string | null;
  }) => string | null;
  /** A document's name, without names of people who are called otherwise. */
  readonly nameDocument: (name: string) => string;
}

const separators = { en: ', ', 'zh-CN': '，' } as const;

/** Names people as `naming` says, for one read: pseudonyms and values are those of now. */
export function createNaming(db: Db, naming: SpeakerNaming): Naming {
  const nameDocument = naming.by === 'name' ? (name: string) => name : nameDisguiser(disguises(db, naming.by));
  if (naming.by === 'nobody') return { nameOf: () => null, nameDocument };
  const pseudonyms = naming.by === 'pseudonym' ? readPseudonyms(db) : new Map<string, string>();
  const details = readDetails(db, naming.attributeIds);
  const language = prepared(db, 'SELECT language FROM project').pluck().get() as keyof typeof separators;
  return {
    nameDocument,
    nameOf: ({ participantId, speaker }) => {
      const name = pseudonyms.get(participantId ?? '') ?? speaker;
      if (name === null) return null;
      return [name, ...(details.get(participantId ?? '') ?? [])].join(separators[language]);
    },
  };
}

function readPseudonyms(db: Db): ReadonlyMap<string, string> {
  const sql = "SELECT id, pseudonym FROM participant WHERE pseudonym <> ''";
  return new Map(prepared(db, sql).raw().all() as (readonly [string, string])[]);
}

/** By participant, the values of the attributes in their order; an attribute that is gone or of documents says nothing. */
function readDetails(db: Db, attributeIds: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(
    prepared(db, "SELECT id FROM attribute WHERE subject = 'participant'").pluck().all() as string[],
  );
  const attributes = attributeIds.filter((id) => known.has(id)).map((id) => requireAttribute(db, id));
  const details = new Map<string, string[]>();
  attributes.forEach((attribute) => {
    readValues(db, attribute).forEach(([participantId, value]) => {
      const shown = personalDetail(attribute, value);
      if (shown !== '') details.set(participantId, [...(details.get(participantId) ?? []), shown]);
    });
  });
  return details;
}

function readValues(db: Db, { id }: Attribute) {
  const sql = 'SELECT participantId, value FROM attributeValue WHERE attributeId = ? AND participantId IS NOT NULL';
  return prepared(db, sql).raw().all(id) as (readonly [participantId: string, value: string])[];
}

const unnamed = '…';

/** Of participants and of the labels that they have in transcripts. Interviewers are named where no pseudonym says otherwise. */
function disguises(db: Db, by: 'pseudonym' | 'nobody'): readonly Disguise[] {
  const rows = prepared(
    db,
    `SELECT participant.name, pseudonym FROM participant WHERE pseudonym <> '' OR role = 'participant'
     UNION SELECT speaker.name, pseudonym FROM speaker JOIN participant ON participant.id = participantId
     WHERE pseudonym <> '' OR role = 'participant'`,
  ).all() as { readonly name: string; readonly pseudonym: string }[];
  return rows
    .filter(({ pseudonym }) => pseudonym !== '' || by === 'nobody')
    .map(({ name, pseudonym }) => ({ name, shown: pseudonym || unnamed }));
}
