import type { Persona } from '../../shared/contract/personas.ts';
import type { FigureImage, FigurePersona, JourneyFigure } from '../../shared/domain/figure-data.ts';
import { readImages } from '../db/read-images.ts';
import { listPersonas, listTouchpoints } from '../db/read-personas.ts';
import { readEmotions } from '../db/read-emotions.ts';
import { readJourney } from '../db/read-journey.ts';
import { readProject } from '../db/read-project.ts';
import type { Db } from '../db/run.ts';
import { isWithheldQuote, quoteCell } from './withhold-quotes.ts';
import type { Quoting } from './withhold-quotes.ts';

/** All that is drawn of a journey. */
export function gatherJourney(db: Db, journeyId: string, quoting: Quoting): JourneyFigure {
  const { name, kind, personaIds, stages, lanes, cells: read } = readJourney(db, journeyId);
  const cells = read.map((cell) => quoteCell(cell, quoting));
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
    personas: personas.map((persona) => figurePersona(persona, images, quoting)),
    touchpoints: new Map(listTouchpoints(db).map((touchpoint) => [touchpoint.id, touchpoint])),
    images,
    withheld: cells.reduce((sum, { withheld }) => sum + withheld, 0) + withheldQuotes(personas, quoting),
  };
}

const withheldQuotes = (personas: readonly Persona[], quoting: Quoting): number =>
  personas.flatMap(({ traits }) => traits).filter((trait) => isWithheldQuote(trait, quoting)).length;

type Images = ReadonlyMap<string, FigureImage>;

function figurePersona(persona: Persona, images: Images, quoting: Quoting): FigurePersona {
  const { id, name, color, members, summary, imageId } = persona;
  const traits = persona.traits.filter((trait) => !isWithheldQuote(trait, quoting));
  const firstOf = (kind: Persona['traits'][number]['kind']) => traits.find((trait) => trait.kind === kind)?.text;
  const [quote, goal, frustration] = [firstOf('quote'), firstOf('goal'), firstOf('frustration')];
  const told = { ...(quote && { quote }), ...(goal && { goal }), ...(frustration && { frustration }) };
  const image = imageId === null ? null : (images.get(imageId) ?? null);
  return { id, name, color, people: members.length, summary, traits: told, image };
}
