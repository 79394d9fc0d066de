import type { Persona } from '../../shared/contract/personas.ts';
import type { FigureImage, FigurePersona, JourneyFigure } from '../../shared/domain/figure-data.ts';
import { imageSize } from '../../shared/domain/image-size.ts';
import { listPersonas, listTouchpoints } from '../db/read-personas.ts';
import { readEmotions } from '../db/read-emotions.ts';
import { readJourney } from '../db/read-journey.ts';
import { readProject } from '../db/read-project.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';

/** All that is drawn of a journey. */
export function gatherJourney(db: Db, journeyId: string): JourneyFigure {
  const { name, kind, personaIds, stages, lanes, cells } = readJourney(db, journeyId);
  const known = personaIds.length === 0 ? [] : listPersonas(db);
  const personas = personaIds.flatMap((id) => known.find((persona) => persona.id === id) ?? []);
  const images = readImages(
    db,
    [...cells, ...personas].flatMap(({ imageId }) => imageId ?? []),
  );
  return {
    kind: 'journey',
    name,
    language: readProject(db, db.sqlite.name).language,
    state: kind,
    stages,
    lanes,
    cells,
    emotions: readEmotions(db, journeyId),
    personas: personas.map((persona) => figurePersona(persona, images)),
    touchpoints: new Map(listTouchpoints(db).map((touchpoint) => [touchpoint.id, touchpoint])),
    images,
  };
}

type Images = ReadonlyMap<string, FigureImage>;

function figurePersona({ id, name, color, members, summary, traits, imageId }: Persona, images: Images): FigurePersona {
  const firstOf = (kind: Persona['traits'][number]['kind']) => traits.find((trait) => trait.kind === kind)?.text;
  const [quote, goal, frustration] = [firstOf('quote'), firstOf('goal'), firstOf('frustration')];
  const told = { ...(quote && { quote }), ...(goal && { goal }), ...(frustration && { frustration }) };
  const image = imageId === null ? null : (images.get(imageId) ?? null);
  return { id, name, color, people: members.length, summary, traits: told, image };
}

// A size stands within this much of the file, whatever comes before it.
const headOfImage = 400_000;

function readImages(db: Db, ids: readonly string[]): Images {
  const sql = 'SELECT id, mediaType, name, data FROM image WHERE id IN (SELECT value FROM json_each(?))';
  const rows = prepared(db, sql).all(JSON.stringify(ids)) as (Omit<FigureImage, 'size'> & { readonly id: string })[];
  return new Map(
    rows.map(({ id, ...image }) => {
      const head = Buffer.from(image.data.slice(0, headOfImage), 'base64');
      return [id, { ...image, size: imageSize(image.mediaType, head) }];
    }),
  );
}
