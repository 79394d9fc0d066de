import type { Finding, WholeFinding } from '../../shared/contract/findings.ts';
import { quotedPiece, standingOf } from '../../shared/domain/finding-standing.ts';
import { AppError } from '../../shared/errors.ts';
import { piecesOfFindings, shownWords } from './finding-pieces.ts';
import { interviewersOf } from './participants.ts';
import { readFindingEvidence } from './read-finding-evidence.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

/** Every finding in its place: those of a group stand together. Of what stands behind them only counts and one quote. */
export function listFindings(db: Db): Finding[] {
  const interviewers = new Set(interviewersOf(db));
  const pieces = piecesOfFindings(db);
  return saidOfFindings(db).map((finding) => {
    const own = pieces.get(finding.id) ?? [];
    const quoted = quotedPiece(own);
    return { ...finding, ...standingOf(own, interviewers), quote: quoted ? shownWords(db, quoted) : null };
  });
}

/** Findings in their places with all that stands behind them; those of the ids, or all. */
export function readWholeFindings(db: Db, ids?: readonly string[]): WholeFinding[] {
  const interviewers = new Set(interviewersOf(db));
  const evidence = Map.groupBy(readFindingEvidence(db, ids), ({ findingId }) => findingId);
  return saidOfFindings(db, ids).map((finding) => {
    const pieces = evidence.get(finding.id) ?? [];
    const quoted = quotedPiece(pieces);
    return {
      ...finding,
      ...standingOf(pieces, interviewers),
      quote: quoted ? (quoted.excerpt ?? quoted.text) : null,
      evidence: pieces.map(({ participantId: _participantId, findingId: _findingId, ...piece }) => piece),
    };
  });
}

/** Refuses with `not-found`. */
export function requireWholeFinding(db: Db, id: string): WholeFinding {
  const [finding] = readWholeFindings(db, [id]);
  if (!finding) throw new AppError('not-found', { kind: 'finding', id });
  return finding;
}

/** What is said of findings, in their places. */
function saidOfFindings(db: Db, ids?: readonly string[]) {
  const every = build.selectFrom('finding').select(columns).orderBy('position').orderBy('id');
  const findings = all(db, ids ? every.where('id', 'in', ids) : every);
  const tags = groupRows<TagRow>(db, tagRows);
  const personas = groupRows<PersonaRow>(db, personaRows);
  const stages = groupRows<StageRow>(db, stageRows);
  return findings.map((finding) => ({
    ...finding,
    tags: (tags.get(finding.id) ?? []).map(({ tag }) => tag),
    personas: (personas.get(finding.id) ?? []).map(({ findingId: _findingId, ...persona }) => persona),
    stages: (stages.get(finding.id) ?? []).map(({ findingId: _findingId, ...stage }) => stage),
  }));
}

const columns = [
  'id',
  'title',
  'text',
  'recommendation',
  'priority',
  'state',
  'severity',
  'frequency',
  'groupName as group',
] as const;

interface TagRow {
  readonly findingId: string;
  readonly tag: string;
}
type PersonaRow = Finding['personas'][number] & { readonly findingId: string };
type StageRow = Finding['stages'][number] & { readonly findingId: string };

const tagRows = 'SELECT findingId, tag FROM findingTag ORDER BY number';
const personaRows = `SELECT findingId, persona.id, persona.name
  FROM findingPersona CROSS JOIN persona ON persona.id = personaId ORDER BY persona.position, persona.id`;
const stageRows = `SELECT findingId, stage.id, stage.name, journey.id AS journeyId, journey.name AS journey
  FROM findingStage CROSS JOIN stage ON stage.id = stageId CROSS JOIN journey ON journey.id = stage.journeyId
  ORDER BY journey.position, journey.id, stage.position, stage.id`;

const groupRows = <Row extends { readonly findingId: string }>(db: Db, sql: string): ReadonlyMap<string, Row[]> =>
  Map.groupBy(prepared(db, sql).all() as Row[], ({ findingId }) => findingId);
