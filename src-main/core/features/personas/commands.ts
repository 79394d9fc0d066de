import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteUnusedImages, storeImage } from '../../db/images.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { nextCodeColor } from '../../../shared/domain/code-colors.ts';
import { writeMembers } from './members.ts';
import { participantsOfPassages } from './participants-of-passages.ts';
import { insertTrait } from './traits.ts';
import { idsInOrder, nextPosition, requireName } from './rows.ts';

export function createPersona(work: Work, input: CallParsed<'personas.create'>): { id: string } {
  const { db } = work;
  const { name, participantIds = [], attributes = [], traits = [] } = input;
  refuseTakenName(db, 'persona', name);
  requireParticipantAttributes(db, attributes);
  const id = work.newId();
  const colors = prepared(db, 'SELECT color FROM persona ORDER BY createdAt').pluck().all() as number[];
  run(
    db,
    build.insertInto('persona').values({
      id,
      name,
      summary: '',
      color: nextCodeColor(colors),
      attributes: JSON.stringify(attributes),
      imageId: null,
      position: nextPosition(db, 'persona'),
      createdAt: work.now(),
    }),
  );
  const members = new Set([...participantIds, ...participantsOfPassages(work, input)]);
  writeMembers(work.db, id, [...members], true);
  traits.forEach((trait) => insertTrait(work, id, trait));
  work.describe({ name });
  return { id };
}

export function updatePersona(work: Work, { id, ...changes }: CallParsed<'personas.update'>): Nothing {
  const { db } = work;
  const { image, attributes, ...rest } = changes;
  const known = requireName(db, 'persona', id);
  if (rest.name !== undefined) refuseTakenName(db, 'persona', rest.name, id);
  if (attributes) requireParticipantAttributes(db, attributes);
  const change = {
    ...rest,
    ...(attributes && { attributes: JSON.stringify(attributes) }),
    ...(image !== undefined && { imageId: image && storeImage(work, image) }),
  };
  if (Object.keys(change).length > 0) run(db, build.updateTable('persona').set(change).where('id', '=', id));
  deleteUnusedImages(db);
  work.describe({ name: rest.name ?? known });
  return {};
}

export function deletePersona(work: Work, { id }: CallParsed<'personas.delete'>): Nothing {
  const { db } = work;
  work.describe({ name: requireName(db, 'persona', id) });
  const passages = `SELECT passageId FROM evidence JOIN personaTrait ON personaTrait.id = traitId WHERE personaId = ?`;
  const passageIds = prepared(db, passages).pluck().all(id) as string[];
  run(db, build.deleteFrom('persona').where('id', '=', id));
  deleteIfLoose(db, passageIds);
  deleteUnusedImages(db);
  return {};
}

export function movePersona(work: Work, { id, beforeId }: CallParsed<'personas.move'>): Nothing {
  work.describe({ name: requireName(work.db, 'persona', id) });
  writeOrder(work.db, 'persona', placedBefore(idsInOrder(work.db, 'persona'), [id], beforeId));
  return {};
}

function requireParticipantAttributes(db: Db, limits: readonly { readonly attributeId: string }[]): void {
  limits.forEach(({ attributeId }) => {
    if (requireAttribute(db, attributeId).subject !== 'participant')
      throw new AppError('not-found', { kind: 'attribute', id: attributeId });
  });
}
