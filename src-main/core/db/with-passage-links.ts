import { printPlaceLink, printProjectLink, replacePlaceLinks } from '../../shared/domain/project-links.ts';
import type { PlaceLink } from '../../shared/domain/project-links.ts';
import { passageId } from './passages.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import type { Work } from '../open-project.ts';

/**
 * The text with links to passages where it had links to places: a passage follows its words through edits.
 * A link to a place that is not there stays as it is, so that what was written is kept.
 */
export const withPassageLinks = (work: Work, text: string): string =>
  replacePlaceLinks(text, (place) =>
    isThere(work.db, place) ? printProjectLink({ kind: 'passage', id: passageId(work, place) }) : printPlaceLink(place),
  );

function isThere(db: Db, { documentId, start, end }: PlaceLink): boolean {
  const length = prepared(db, 'SELECT characters FROM document WHERE id = ?').pluck().get(documentId);
  return typeof length === 'number' && start < end && end <= length;
}
