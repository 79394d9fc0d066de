import type { Finding } from '../../shared/contract/findings.ts';
import { withSources } from './passage-sources.ts';
import { all, build } from './run.ts';
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
      ])
      .orderBy('evidence.position'),
  );
  const codes = Map.groupBy(codesOfEvidence(db), (row) => row.passageId);
  return withSources(db, rows).map((row) => ({
    ...row,
    codes: (codes.get(row.passageId) ?? []).map((code) => code.name),
  }));
}

function codesOfEvidence(db: Db) {
  return all(
    db,
    build
      .selectFrom('evidence')
      .innerJoin('coding', 'coding.passageId', 'evidence.passageId')
      .innerJoin('code', 'code.id', 'coding.codeId')
      .select(['evidence.passageId', 'code.name'])
      .distinct()
      .orderBy('code.name'),
  );
}
