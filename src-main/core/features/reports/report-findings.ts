import type { WholeFinding } from '../../../shared/contract/findings.ts';
import type { Report } from '../../../shared/contract/reports.ts';
import { chooseFindings } from '../../../shared/domain/choose-findings.ts';
import { speakersOfPassages } from '../../db/passage-speakers.ts';
import { readWholeFindings } from '../../db/read-findings.ts';
import type { Db } from '../../db/run.ts';
import { readSettings } from './block-settings.ts';
import { findingsFields, readFindingChoice } from './finding-fields.ts';
import type { QuotedPassage } from './quote-maker.ts';

type Piece = WholeFinding['evidence'][number] & Pick<QuotedPassage, 'participantId'>;

export interface ReportFinding extends Omit<WholeFinding, 'evidence'> {
  readonly evidence: readonly Piece[];
  /** By which the report calls it; from 1. */
  readonly number: number;
}

/** The findings of a report, each with the number that it has all through. */
export interface ReportFindings {
  /** What the findings block of this id tells. */
  readonly ofBlock: (blockId: string) => readonly ReportFinding[];
  /** What the blocks tell. */
  readonly told: readonly ReportFinding[];
  /** The same, or all that aren't dropped where the report has no such block. */
  readonly all: readonly ReportFinding[];
}

/** Numbers go on from block to block: what stands in two has that of the first. */
export function gatherFindings(db: Db, { blocks }: Pick<Report, 'blocks'>): ReportFindings {
  const known = readWholeFindings(db);
  const chosen = blocks
    .filter(({ kind }) => kind === 'findings')
    .map((block) => ({
      blockId: block.id,
      findings: chooseFindings(known, readFindingChoice(readSettings(findingsFields, block))),
    }));
  const told = chosen.length === 0 ? chooseFindings(known, everything) : chosen.flatMap(({ findings }) => findings);
  const speakers = speakersOfPassages(db, passagesOf(told));
  const all = [...new Set(told)].map((finding, index) => ({
    ...finding,
    number: index + 1,
    evidence: finding.evidence.map((piece) => ({ ...piece, participantId: speakers.get(piece.passageId) ?? null })),
  }));
  const byId = new Map(all.map((finding) => [finding.id, finding]));
  return {
    all,
    told: chosen.length === 0 ? [] : all,
    ofBlock: (id) =>
      chosen.find(({ blockId }) => blockId === id)?.findings.flatMap((finding) => byId.get(finding.id) ?? []) ?? [],
  };
}

const everything = { ids: [], priorities: 'all', states: 'all', order: 'own' } as const;

const passagesOf = (findings: readonly WholeFinding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ evidence }) => evidence.map(({ passageId }) => passageId))),
];
