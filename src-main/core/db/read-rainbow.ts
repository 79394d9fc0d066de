import type { CallOutput } from '../../shared/contract/index.ts';
import type { RainbowRow } from '../../shared/contract/debriefs.ts';
import type { Code } from '../../shared/contract/codes.ts';
import { codePath, withCodesBelow } from '../../shared/domain/code-tree.ts';
import { rainbowSheet } from '../../shared/domain/rainbow-sheet.ts';
import type { ObservedStretch, SheetRow } from '../../shared/domain/rainbow-sheet.ts';
import { peopleInNotes } from './people-in-notes.ts';
import { readCodes } from './read-codes.ts';
import type { Db } from './run.ts';
import { documentsInScope } from './session-notes.ts';
import type { NotesScope } from './session-notes.ts';
import { spokenCodings, spokenMarks } from './spoken-passages.ts';
import type { SpokenCoding } from './spoken-passages.ts';
import { reactionsOf } from './reactions.ts';

interface RainbowScope extends NotesScope {
  readonly codeIds?: readonly string[] | undefined;
}

/** Who said what, observations by how many people said them. */
export function readRainbow(db: Db, { codeIds, ...scope }: RainbowScope): CallOutput<'debriefs.rainbow'> {
  const documentIds = documentsInScope(db, scope);
  const people = peopleInNotes(db, documentIds);
  const codes = readCodes(db);
  const wanted = codeIds && new Set(codeIds.flatMap((id) => [...withCodesBelow(codes, id)]));
  const counted = new Set(people.map(({ id }) => id));
  const isCounted = ({ participantId }: { readonly participantId: string | null }) => counted.has(participantId ?? '');
  const byCode = Map.groupBy(spokenCodings(db, documentIds).filter(isCounted), ({ codeId }) => codeId);
  const codings = codes
    .filter(({ id }) => !wanted || wanted.has(id))
    .flatMap(({ id }) => withKey(`code ${id}`, byCode.get(id) ?? []));
  const marks = spokenMarks(db, documentIds);
  const observedMarks = wanted ? [] : marks.filter(isCounted).flatMap(observedMark);
  const rows = rainbowSheet({
    people: [...counted],
    observed: [...codings, ...observedMarks],
    keyMoments: marks.filter(({ kind }) => kind === 'key-moment'),
    reactions: reactionsOf(marks),
  });
  const told = rows.map((row) => tellRow(row, codes));
  const order = ['code', 'problem', 'key-moment'];
  return {
    people: [...people],
    rows: told.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
  };
}

const withKey = (key: string, codings: readonly SpokenCoding[]): readonly ObservedStretch[] =>
  codings.map((coding) => ({ ...coding, key }));

function observedMark<Mark extends Omit<ObservedStretch, 'key'> & { kind: string; severity: number | null }>(
  mark: Mark,
): readonly ObservedStretch[] {
  if (mark.kind === 'problem') return [{ ...mark, key: `problem ${mark.severity}` }];
  return mark.kind === 'key-moment' ? [{ ...mark, key: 'key-moment' }] : [];
}

function tellRow({ key, cells, ...counts }: SheetRow, codes: readonly Code[]): RainbowRow {
  const [kind, of = ''] = key.split(' ') as [RainbowRow['kind'], string?];
  const code = kind === 'code' ? codes.find(({ id }) => id === of) : undefined;
  return {
    kind,
    codeId: code?.id ?? null,
    name: code?.name ?? '',
    path: code ? codePath(codes, code.id).join(' > ') : '',
    color: code?.color ?? null,
    severity: kind === 'problem' ? (Number(of) as RainbowRow['severity']) : null,
    ...counts,
    cells: cells.map((cell) => ({
      ...cell,
      passageIds: [...cell.passageIds],
      agrees: [...cell.agrees],
      disagrees: [...cell.disagrees],
    })),
  };
}
