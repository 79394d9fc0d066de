import type { CodeEvent, CodeSet } from '../../../shared/contract/codes.ts';
import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { codeFamily, requireCode } from '../../db/codes.ts';
import { passageSpeaker, withoutInterviewers } from '../../db/passage-speaker.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

type Counts = CallOutput<'codes.counts'>;

const familyCodings = `FROM json_each(?) AS family JOIN coding ON coding.codeId = family.value
  JOIN passage ON passage.id = coding.passageId`;

/** Codings of the code and of all below it; the most first. */
export function countCodings(db: Db, { id, leaveOutInterviewers = false }: CallParsed<'codes.counts'>): Counts {
  requireCode(db, id);
  const family = JSON.stringify(codeFamily(db, id));
  const ofOthers = leaveOutInterviewers ? `${passageSpeaker} WHERE ${withoutInterviewers}` : '';
  const documents = prepared(
    db,
    `SELECT document.id, document.name, count(*) AS codings ${familyCodings}
     JOIN document ON document.id = passage.documentId ${ofOthers}
     GROUP BY document.id ORDER BY codings DESC, document.number`,
  ).all(family) as Counts['documents'];
  const participants = prepared(
    db,
    `SELECT participant.id, participant.name, count(*) AS codings ${familyCodings} ${passageSpeaker}
     WHERE participant.id IS NOT NULL AND (NOT ? OR ${withoutInterviewers})
     GROUP BY participant.id ORDER BY codings DESC, participant.name`,
  ).all(family, leaveOutInterviewers ? 1 : 0) as Counts['participants'];
  return { documents, participants };
}

export function codeHistory(db: Db, id: string): CodeEvent[] {
  requireCode(db, id);
  const rows = prepared(
    db,
    `SELECT codeEvent.id, kind, details, researcher.name AS researcher, codeEvent.createdAt AS at
     FROM codeEvent JOIN researcher ON researcher.id = codeEvent.researcherId
     WHERE codeId = ? ORDER BY codeEvent.createdAt DESC, codeEvent.rowid DESC`,
  ).all(id) as (Omit<CodeEvent, 'details'> & { readonly details: string })[];
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as CodeEvent['details'] }));
}

export function listCodeSets(db: Db): CodeSet[] {
  const rows = prepared(
    db,
    `SELECT codeSet.id, codeSet.name,
       (SELECT json_group_array(codeId) FROM (SELECT codeId FROM codeSetMember WHERE codeSetId = codeSet.id ORDER BY number)) AS codeIds
     FROM codeSet ORDER BY codeSet.createdAt, codeSet.rowid`,
  ).all() as (Omit<CodeSet, 'codeIds'> & { readonly codeIds: string })[];
  return rows.map((row) => ({ ...row, codeIds: JSON.parse(row.codeIds) as string[] }));
}
