import type { FigureImage, FigurePersona, JourneyFigure } from '../../shared/domain/figure-data.ts';
import { readEmotions } from '../db/read-emotions.ts';
import { readJourney } from '../db/read-journey.ts';
import { readProject } from '../db/read-project.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';

/** All that is drawn of a journey. */
export function gatherJourney(db: Db, journeyId: string): JourneyFigure {
  const { name, kind, personaIds, stages, lanes, cells } = readJourney(db, journeyId);
  const touchpointIds = cells.flatMap((cell) => cell.touchpointIds);
  const imageIds = cells.flatMap((cell) => cell.imageId ?? []);
  const personas = readNamed<FigurePersona>(db, 'id, name, color FROM persona', personaIds);
  const touchpoints = readNamed<{ readonly id: string; readonly name: string }>(
    db,
    'id, name FROM touchpoint',
    touchpointIds,
  );
  const images = readNamed<FigureImage & { readonly id: string }>(db, 'id, mediaType, name, data FROM image', imageIds);
  return {
    kind: 'journey',
    name,
    language: readProject(db, db.sqlite.name).language,
    state: kind,
    stages,
    lanes,
    cells,
    emotions: readEmotions(db, journeyId),
    personas: personaIds.flatMap((id) => personas.find((persona) => persona.id === id) ?? []),
    touchpoints: new Map(touchpoints.map((touchpoint) => [touchpoint.id, touchpoint.name])),
    images: new Map(images.map(({ id, mediaType, name, data }) => [id, { mediaType, name, data }])),
  };
}

function readNamed<Row>(db: Db, what: string, ids: readonly string[]): Row[] {
  const sql = `SELECT ${what} WHERE id IN (SELECT value FROM json_each(?))`;
  return prepared(db, sql).all(JSON.stringify(ids)) as Row[];
}
