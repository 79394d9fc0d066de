import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { foldLetter } from '../../../shared/domain/fold-letters.ts';
import { foldText } from '../../../shared/domain/fold-text.ts';
import { foldWords } from '../../../shared/domain/fold-words.ts';
import { plainText } from '../../../shared/domain/plain-text.ts';
import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

const names = `
  SELECT 'document' AS kind, id, name, NULL AS insideId FROM document
  UNION ALL SELECT 'folder', id, name, NULL FROM folder
  UNION ALL SELECT 'tag', NULL, tag, NULL FROM (SELECT min(tag) AS tag FROM documentTag GROUP BY tag)
  UNION ALL SELECT 'code', id, name, NULL FROM code
  UNION ALL SELECT 'codeSet', id, name, NULL FROM codeSet
  UNION ALL SELECT 'participant', id, name, NULL FROM participant
  UNION ALL SELECT 'attribute', id, name, NULL FROM attribute
  UNION ALL SELECT 'query', id, name, NULL FROM savedQuery
  UNION ALL SELECT 'finding', id, title, NULL FROM finding
  UNION ALL SELECT 'board', id, name, NULL FROM board
  UNION ALL SELECT 'cluster', id, trim(name || ' · ' || question, ' ·'), boardId FROM cluster
  UNION ALL SELECT 'card', id, text, boardId FROM card WHERE text IS NOT NULL
  UNION ALL SELECT 'journey', id, name, NULL FROM journey
  UNION ALL SELECT 'stage', id, name, journeyId FROM stage
  UNION ALL SELECT 'cell', cell.id, text, journeyId FROM cell JOIN lane ON lane.id = cell.laneId
  UNION ALL SELECT 'touchpoint', id, name, NULL FROM touchpoint
  UNION ALL SELECT 'persona', id, trim(name || ' · ' || summary, ' ·'), NULL FROM persona
  UNION ALL SELECT 'trait', id, text, personaId FROM personaTrait
  UNION ALL SELECT 'guide', id, name, NULL FROM guide
  UNION ALL SELECT 'report', id, name, NULL FROM report
  UNION ALL SELECT 'session', id, trim(name || ' · ' || place, ' ·'), NULL FROM session
  UNION ALL SELECT 'question', guideQuestion.id, text, guideId
    FROM guideQuestion JOIN guideSection ON guideSection.id = sectionId`;

const longest = 120;

/** Case, accents and widths don't matter. */
export function findNames({ db }: Work, { query }: CallParsed<'search.names'>): CallOutput<'search.names'> {
  const words = foldWords(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) throw new AppError('query-empty');
  const all = prepared(db, names).all() as CallOutput<'search.names'>;
  const told = wordsOfFindings(db);
  return all.flatMap((found) => {
    if (holds(found.name, words)) return [{ ...found, name: shortened(found.name, words) }];
    const story = found.kind === 'finding' ? (told.get(found.id ?? '') ?? '') : '';
    if (!holds(`${found.name} ${story}`, words)) return [];
    return [{ ...found, name: `${shortened(found.name, words)}: ${shortened(story, words)}` }];
  });
}

const holds = (text: string, words: readonly string[]) => words.every((word) => foldWords(text).includes(word));

/** What findings tell beside their statement: group, tags, story, recommendation, without the signs of Markdown. */
function wordsOfFindings(db: Db): ReadonlyMap<string, string> {
  const sql = `SELECT id, groupName, text, recommendation,
    coalesce((SELECT group_concat(tag, ' ') FROM findingTag WHERE findingId = finding.id), '') AS tags FROM finding`;
  const rows = prepared(db, sql).all() as Record<'id' | 'groupName' | 'tags' | 'text' | 'recommendation', string>[];
  return new Map(
    rows.map(({ id, groupName, tags, text, recommendation }) => [
      id,
      [groupName, tags, plainText(text), plainText(recommendation)].filter((part) => part !== '').join(' · '),
    ]),
  );
}

/** Cut around the first of the words where it stands far behind. */
function shortened(text: string, [word = '']: readonly string[]): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const { text: letters, placeOf } = foldText(line, foldLetter);
  const found = letters.toLowerCase().indexOf(word);
  const at = placeOf({ start: found, end: found }).start;
  const start = at > longest / 2 ? at - longest / 4 : 0;
  const part = line
    .slice(start, start + longest)
    .replaceAll(/\p{Cs}/gu, '')
    .trim();
  return `${start > 0 ? '…' : ''}${part}${start + longest < line.length ? '…' : ''}`;
}
