import type { SuggestionSource } from '../../../shared/contract/search.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../../db/run.ts';
import { prepareSearch } from '../../db/search-texts.ts';
import type { PreparedSearch } from '../../db/search-texts.ts';
import { findGuideAnswers } from './find-guide-answers.ts';
import type { FoundPlace } from './found-place.ts';
import type { SourceDocument } from './read-source.ts';
import { foldWords } from '../../../shared/domain/fold-words.ts';

export type FindPlaces = (document: SourceDocument) => readonly FoundPlace[];

/** Whatever is found in a document before it is widened to sentences or turns. */
export function placesOf(db: Db, source: SuggestionSource): FindPlaces {
  switch (source.kind) {
    case 'search': {
      const { places } = prepareSearch(source);
      return ({ text, turns }) => places(text, () => turns);
    }
    case 'speaker':
      return ({ turns }) => turns.filter(({ participantId }) => participantId === source.participantId);
    case 'heading':
      return sectionsBelow(source.text);
    case 'question':
      return answersTo(prepareSearch(source));
    case 'guide':
      return findGuideAnswers(db, source);
  }
}

function sectionsBelow(wanted: string): FindPlaces {
  const words = foldWords(wanted.trim());
  if (words === '') throw new AppError('query-empty');
  return ({ text, headings }) => {
    const isMeant = ({ start, end }: Stretch) => foldWords(text.slice(start, end)).includes(words);
    return headings.flatMap((heading, index) => {
      if (!isMeant(heading)) return [];
      const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
      return withoutHeadings({ start: heading.end, end: next?.start ?? text.length }, headings);
    });
  };
}

/** The text between the headings of a section: headings themselves are not coded. */
function withoutHeadings(section: Stretch, headings: readonly Stretch[]): readonly Stretch[] {
  const inside = headings.filter(({ start }) => start >= section.start && start < section.end);
  const starts = [section.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), section.end];
  return starts.map((start, index) => ({ start, end: ends[index]! })).filter(({ start, end }) => start < end);
}

/** What others say after a question, until who asked it speaks again. */
function answersTo({ places }: PreparedSearch): FindPlaces {
  return ({ text, turns }) => {
    const isGuided = turns.some(({ isInterviewer }) => isInterviewer);
    return turns.flatMap((asked, index) => {
      if (isGuided && !asked.isInterviewer) return [];
      const words = text.slice(asked.start, asked.end);
      if (places(words, () => [{ start: 0, end: words.length }]).length === 0) return [];
      const later = turns.slice(index + 1);
      const until = later.findIndex(({ speakerId }) => speakerId === asked.speakerId);
      return later.slice(0, until === -1 ? later.length : until).filter(({ isInterviewer }) => !isInterviewer);
    });
  };
}
