import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNaming } from '../../../../src-main/core/db/name-people.ts';
import { openDb } from '../../../../src-main/core/db/open.ts';
import type { SpeakerNaming } from '../../../../src-main/shared/contract/quotes.ts';
import { createStudy } from '../../../helpers/create-study.ts';
import type { Study } from '../../../helpers/create-study.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';

let core: TestCore;
let study: Study;
let attributes: Record<'age' | 'city' | 'client', string>;

const idOf = (name: string) =>
  [...study.meeting.speakers, ...study.group.speakers].find((speaker) => speaker.name === name)!.participantId;

beforeEach(async () => {
  core = createTestCore();
  study = await createStudy(core);
  const create = async (name: string, type: 'number' | 'choices' | 'boolean') =>
    (await core.call('attributes.create', { subject: 'participant', name, type })).id;
  attributes = {
    age: await create('Age', 'number'),
    city: await create('Lives in', 'choices'),
    client: await create('client', 'boolean'),
  };
  const fill = (name: string, attributeId: string, value: string) => ({ attributeId, subjectId: idOf(name), value });
  await core.call('attributes.fill', {
    cells: [
      fill('Anna', attributes.age, '31'),
      fill('Anna', attributes.city, 'city; coast'),
      fill('Anna', attributes.client, 'yes'),
      fill('Ben', attributes.client, 'no'),
      fill('Ben', attributes.age, '44'),
    ],
  });
  await core.call('participants.setPseudonyms', {
    pseudonyms: [
      { id: idOf('Anna'), pseudonym: 'P1' },
      { id: idOf('王小姐'), pseudonym: '甲' },
    ],
  });
});

afterEach(() => core.close());

/** Who is named how, once the project is closed and read as it is stored. */
async function namesBy(naming: SpeakerNaming) {
  await core.call('project.close', {});
  const db = await openDb(study.path);
  const { nameOf, nameDocument } = createNaming(db, naming);
  const people = ['Anna', 'Ben', '王小姐'].map((speaker) => nameOf({ participantId: idOf(speaker), speaker }));
  const documents = ['Anna and Ben', '訪談王小姐'].map(nameDocument);
  db.sqlite.close();
  return { people, documents };
}

describe('people', () => {
  it('are called as in the transcripts, and so are documents', async () => {
    expect(await namesBy({ by: 'name', attributeIds: [] })).toEqual({
      people: ['Anna', 'Ben', '王小姐'],
      documents: ['Anna and Ben', '訪談王小姐'],
    });
  });

  it('are called by pseudonym where they have one, in names of documents too', async () => {
    expect(await namesBy({ by: 'pseudonym', attributeIds: [] })).toEqual({
      people: ['P1', 'Ben', '甲'],
      documents: ['P1 and Ben', '訪談甲'],
    });
  });

  it('are followed by their attributes in the order wanted; an attribute that is gone says nothing', async () => {
    const { age, city, client } = attributes;
    const attributeIds = [age, city, 'gone', client];
    const { people } = await namesBy({ by: 'pseudonym', attributeIds });
    expect(people).toEqual(['P1, 31, city / coast, client', 'Ben, 44', '甲']);
  });

  it('are listed with the comma of the project’s language', async () => {
    await core.call('project.update', { language: 'zh-CN' });
    const { people } = await namesBy({ by: 'name', attributeIds: [attributes.age] });
    expect(people).toEqual(['Anna，31', 'Ben，44', '王小姐']);
  });

  it('are not named at all, and no document gives them away', async () => {
    expect(await namesBy({ by: 'nobody', attributeIds: [attributes.age] })).toEqual({
      people: [null, null, null],
      documents: ['P1 and …', '訪談甲'],
    });
  });

  it('are not named where nobody is known to speak', async () => {
    await core.call('project.close', {});
    const db = await openDb(study.path);
    const { nameOf } = createNaming(db, { by: 'pseudonym', attributeIds: [] });
    expect(nameOf({ participantId: null, speaker: null })).toBeNull();
    db.sqlite.close();
  });
});
