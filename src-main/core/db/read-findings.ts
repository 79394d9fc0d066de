import type { Finding } from '../../shared/contract/findings.ts';
import { withSources } from './passage-sources.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

export function listFindings(db: Db): Finding[] {
  const findings = all(
    db,
    build.selectFrom('finding').select(['id', 'title', 'text', 'recommendation', 'priority']).orderBy('position'),
  );
  const evidence = Map.groupBy(readEvidence(db), (row) => row.findingId);
  return findings.map((finding) => {
    const rows = evidence.get(finding.id) ?? [];
    return {
      ...finding,
      evidence: rows.map(({ participantId: _participantId, findingId: _findingId, ...passage }) => passage),
      participants: new Set(rows.map((row) => row.participantId).filter((id) => id !== null)).size,
      documents: new Set(rows.map((row) => row.documentId)).size,
    };
  });
}

function readEvidence(db: Db) {
  const rows = all(
    db,
    build
      .selectFrom('evidence')
      .innerJoin('passage', 'passage.id', 'evidence.passageId')
      .select([
        'evidence.id as evidenceId',
        'evidence.findingId',
        'passage.id as passageId',
        'passage.documentId',
        'passage.start',
        'passage.end',
        'passage.formerText',
      ])
      .orderBy('evidence.position'),
  );
  const codes = Map.groupBy(codesOfEvidence(db), (row) => row.passageId);
  return withSources(db, rows).map((row) => ({
    ...row,
    codes: (codes.get(row.passageId) ?? []).map((code) => code.name),
  }));
}

// CROSS JOIN keeps SQLite from beginning with all codings of the project.
function codesOfEvidence(db: Db) {
  return prepared(
    db,
    `SELECT DISTINCT evidence.passageId, code.name
     FROM evidence CROSS JOIN coding ON coding.passageId = evidence.passageId CROSS JOIN code ON code.id = coding.codeId
     ORDER BY code.name`,
  ).all() as { readonly passageId: string; readonly name: string }[];
}
