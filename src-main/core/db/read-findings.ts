import type { Finding } from '../../shared/contract/findings.ts';
import { interviewersOf } from './participants.ts';
import { readFindingEvidence } from './read-finding-evidence.ts';
import type { FindingPiece } from './read-finding-evidence.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

/** Every finding in its place: those of a group stand together. */
export function listFindings(db: Db): Finding[] {
  const findings = all(db, build.selectFrom('finding').select(columns).orderBy('position').orderBy('id'));
  const interviewers = new Set(interviewersOf(db));
  const evidence = Map.groupBy(readFindingEvidence(db), ({ findingId }) => findingId);
  const tags = groupRows<TagRow>(db, tagRows);
  const personas = groupRows<PersonaRow>(db, personaRows);
  const stages = groupRows<StageRow>(db, stageRows);
  return findings.map((finding) => {
    const pieces = evidence.get(finding.id) ?? [];
    return {
      ...finding,
      tags: (tags.get(finding.id) ?? []).map(({ tag }) => tag),
      personas: (personas.get(finding.id) ?? []).map(({ findingId: _findingId, ...persona }) => persona),
      stages: (stages.get(finding.id) ?? []).map(({ findingId: _findingId, ...stage }) => stage),
      evidence: pieces.map(({ participantId: _participantId, findingId: _findingId, ...piece }) => piece),
      ...strengthOf(
        pieces.filter(({ side }) => side === 'for'),
        interviewers,
      ),
      against: strengthOf(
        pieces.filter(({ side }) => side === 'against'),
        interviewers,
      ),
    };
  });
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

function strengthOf(pieces: readonly FindingPiece[], interviewers: ReadonlySet<string>): Finding['against'] {
  const participants = pieces.flatMap(({ participantId }) => participantId ?? []).filter((id) => !interviewers.has(id));
  return {
    participants: new Set(participants).size,
    documents: new Set(pieces.map(({ documentId }) => documentId)).size,
  };
}
