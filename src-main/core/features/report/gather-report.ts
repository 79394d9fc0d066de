import { codeColor } from '../../../shared/domain/code-colors.ts';
import { buildCodeTree, flattenCodeTree } from '../../../shared/domain/code-tree.ts';
import type { ReportCode, ReportData, ReportFinding } from '../../../shared/domain/report-data.ts';
import { gatherFigures } from '../../figures/gather-figure.ts';
import { readCodes } from '../../db/read-codes.ts';
import { listDocuments } from '../../db/read-documents.ts';
import { listFindings } from '../../db/read-findings.ts';
import { readProject, summariseProject } from '../../db/read-project.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../session.ts';

/** Everything the report says, in the language of the project. */
export function gatherReport({ db, now, researcher }: Work, hasFigures: boolean): ReportData {
  const project = readProject(db, db.sqlite.name);
  return {
    language: project.language,
    title: project.name,
    researcher,
    date: localDate(now()),
    counts: summariseProject(db),
    codes: reportCodes(db),
    documents: listDocuments(db).map(({ name, kind, speakers, characters, codings }) => ({
      name,
      kind,
      speakers: speakers.length,
      characters,
      codings,
    })),
    findings: reportFindings(db),
    figures: hasFigures ? gatherFigures(db) : [],
  };
}

function reportCodes(db: Db): ReportCode[] {
  return flattenCodeTree(buildCodeTree(readCodes(db))).map(({ code, depth }) => ({
    name: code.name,
    depth,
    color: codeColor(code.color, 'light').solid,
    definition: code.definition,
    whenToUse: code.whenToUse,
    whenNotToUse: code.whenNotToUse,
    codings: code.codings,
  }));
}

function reportFindings(db: Db): ReportFinding[] {
  return listFindings(db).map(({ id: _id, evidence, ...finding }) => ({
    ...finding,
    evidence: evidence.map(({ text, speaker, document, at, turn, start, end, isEmptied }) => ({
      text,
      speaker,
      document,
      at,
      turn,
      start,
      end,
      isEmptied,
    })),
  }));
}

function localDate(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
