import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { SearchHit, Suggestion, SuggestionScope, SuggestionSource } from '../../../shared/contract/search.ts';
import { stretchAt } from '../../../shared/domain/stretches.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { conductedBy } from '../../db/read-guide.ts';
import { unitsOfText, unitsOver } from '../../../shared/domain/text-units.ts';
import { prepared } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { placesOf } from './find-places.ts';
import type { FoundPlace } from './found-place.ts';
import { documentIds, readSource } from './read-source.ts';
import type { SourceDocument } from './read-source.ts';

const usualLimit = 10_000;
const contextLength = 60;
const longestWords = 600;

/** Places that could be coded, in the order of documents and texts, equal ones once. */
export function suggest(work: Work, input: CallParsed<'search.suggest'>): CallOutput<'search.suggest'> {
  const { source, scope, documentIds: wanted, codeId, limit = usualLimit } = input;
  const find = placesOf(work.db, source);
  let total = 0;
  const hits: Suggestion[] = [];
  documentIds(work.db, wanted ?? conducted(work, source)).forEach((id) => {
    const document = readSource(work.db, id);
    const places = distinct(widened(document, find(document), scope));
    const isCoded = codedBy(work, id, codeId);
    total += places.length;
    places
      .slice(0, Math.max(0, limit - hits.length))
      .forEach((place) =>
        hits.push({ ...toHit(document, place), isCoded: isCoded(place), question: place.question ?? null }),
      );
  });
  return { total, hits };
}

function widened(
  { text, turns }: SourceDocument,
  places: readonly FoundPlace[],
  scope: SuggestionScope,
): readonly FoundPlace[] {
  if (places.length === 0) return [];
  if (scope === 'hit') return places.map((place) => trimmed(text, place)).filter(({ start, end }) => start < end);
  const units = unitsOfText(text, turns, scope);
  return places.flatMap((place) => unitsOver(units, place).map((unit) => ({ ...place, ...unit })));
}

function trimmed(text: string, { start, end, ...place }: FoundPlace): FoundPlace {
  const words = text.slice(start, end);
  return { ...place, start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function distinct(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const byPlace = new Map(places.map((place) => [`${place.start} ${place.end}`, place]));
  return [...byPlace.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Documents that were conducted by a guide, where there are any. */
function conducted({ db }: Work, source: SuggestionSource): readonly string[] | undefined {
  const ids = source.kind === 'guide' ? conductedBy(db, source.guideId) : [];
  return ids.length > 0 ? ids : undefined;
}

/** Whether a place of the document carries the code; where none is named, that of the question which it answers. */
function codedBy(work: Work, documentId: string, codeId?: string): (place: FoundPlace) => boolean {
  const covered = new Map<string, (place: Stretch) => boolean>();
  return (place) => {
    const id = codeId ?? place.question?.codeId;
    if (id === undefined || id === null) return false;
    const isCovered = covered.get(id) ?? coveredBy(codedPlaces(work, documentId, id));
    covered.set(id, isCovered);
    return isCovered(place);
  };
}

function codedPlaces({ db, researcher }: Work, documentId: string, codeId: string): Stretch[] {
  const sql = `SELECT passage.start, passage.end FROM coding JOIN passage ON passage.id = coding.passageId
    JOIN researcher ON researcher.id = coding.researcherId
    WHERE coding.codeId = ? AND passage.documentId = ? AND researcher.name = ? ORDER BY passage.start`;
  return prepared(db, sql).all(codeId, documentId, researcher) as Stretch[];
}

/** Whether a place lies wholly within one of the stretches, which are ordered by start. */
function coveredBy(stretches: readonly Stretch[]): (place: Stretch) => boolean {
  let reached = 0;
  const furthest = stretches.map(({ end }) => (reached = Math.max(reached, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stretches[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && furthest[low - 1]! >= end;
  };
}

function toHit({ id, name, text, version, turns }: SourceDocument, { start, end }: Stretch): SearchHit {
  return {
    documentId: id,
    document: name,
    speaker: turns[stretchAt(turns, start)]?.speaker ?? null,
    start,
    end,
    version,
    before: lineBefore(text, start),
    match: shortened(text.slice(start, Math.min(end, start + longestWords)), end - start),
    after: lineAfter(text, end),
  };
}

// Contexts end at their line; neither they nor long words cut a surrogate pair.
function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - contextLength), start);
  return before.slice(before.lastIndexOf('\n') + 1).replace(/^[\uDC00-\uDFFF]/, '');
}

function lineAfter(text: string, end: number): string {
  const [line = ''] = text.slice(end, end + contextLength).split('\n', 1);
  return line.replace(/[\uD800-\uDBFF]$/, '');
}

function shortened(words: string, length: number): string {
  return length > words.length ? `${words.replace(/[\uD800-\uDBFF]$/, '')}…` : words;
}
