import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { journeyTemplate } from '../../../shared/domain/journey-templates.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireCode } from '../../db/codes.ts';
import { requireJourneyRow } from '../../db/journey-rows.ts';
import { deleteUnusedImages } from '../../db/images.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { readProject } from '../../db/read-project.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { insertLane } from './lanes.ts';
import { insertStage } from './stages.ts';
import { standBeside } from './stand-beside.ts';

export function createJourney(work: Work, input: CallParsed<'journeys.create'>): { id: string } {
  const language = input.language ?? readProject(work.db, work.db.sqlite.name).language;
  const ready = journeyTemplate(input.template, language);
  const stages = input.stages ?? ready.stages.map((name) => ({ name }));
  const lanes = input.lanes ?? ready.lanes;
  [...(input.stages ?? []), ...(input.lanes ?? [])].forEach(({ codeId }) => codeId && requireCode(work.db, codeId));
  work.describe({ name: input.name });
  const id = insertJourney(work, input.name, 'as-is');
  writePersonas(work, id, input.personaIds ?? []);
  stages.forEach((stage) => insertStage(work, id, { ...stage, parentId: null }));
  lanes.forEach((lane) => insertLane(work, id, lane));
  return { id };
}

export function insertJourney(work: Work, name: string, kind: 'as-is' | 'to-be'): string {
  refuseTakenName(work.db, 'journey', name);
  const id = work.newId();
  const position = prepared(work.db, 'SELECT coalesce(max(position), -1) + 1 FROM journey').pluck().get() as number;
  const row = { id, name, kind, besideId: null, position, createdAt: work.now() };
  run(work.db, build.insertInto('journey').values(row));
  return id;
}

export function updateJourney(work: Work, input: CallParsed<'journeys.update'>): Nothing {
  const { id, personaIds, besideId, ...changes } = input;
  const before = requireJourneyRow(work.db, 'journey', id);
  work.describe({ name: changes.name ?? before.name });
  if (changes.name) refuseTakenName(work.db, 'journey', changes.name, id);
  if (Object.keys(changes).length > 0) {
    run(work.db, build.updateTable('journey').set(changes).where('id', '=', id));
  }
  if (besideId !== undefined) standBeside(work, id, besideId);
  if (personaIds) writePersonas(work, id, personaIds);
  return {};
}

export function deleteJourney(work: Work, { id }: CallParsed<'journeys.delete'>): Nothing {
  work.describe({ name: requireJourneyRow(work.db, 'journey', id).name });
  const stoodOn = `SELECT DISTINCT passageId FROM stage JOIN cell ON cell.stageId = stage.id
    JOIN evidence ON evidence.cellId = cell.id WHERE journeyId = ?`;
  const passageIds = prepared(work.db, stoodOn).pluck().all(id) as string[];
  run(work.db, build.deleteFrom('journey').where('id', '=', id));
  deleteUnusedImages(work.db);
  deleteIfLoose(work.db, passageIds);
  return {};
}

export function writePersonas(work: Work, journeyId: string, personaIds: readonly string[]): void {
  prepared(work.db, 'DELETE FROM journeyPersona WHERE journeyId = ?').run(journeyId);
  const known = prepared(work.db, 'SELECT 1 FROM persona WHERE id = ?');
  const insert = prepared(work.db, 'INSERT INTO journeyPersona (journeyId, personaId, position) VALUES (?, ?, ?)');
  [...new Set(personaIds)].forEach((personaId, position) => {
    if (!known.get(personaId)) throw new AppError('not-found', { kind: 'persona', id: personaId });
    insert.run(journeyId, personaId, position);
  });
}
