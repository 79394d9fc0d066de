import type { DocumentStretch } from '../../../shared/domain/overlapping-stretches.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** A cell of a touchpoint lane with what stands in it and what stands behind it. */
export interface PlacedTouchpoints {
  readonly stageId: string;
  readonly touchpointIds: readonly string[];
  readonly evidence: readonly DocumentStretch[];
}

/** The cells of touchpoint lanes in which there is a touchpoint. */
export function readPlacedTouchpoints(db: Db, journeyId: string): PlacedTouchpoints[] {
  const cells = `SELECT cell.id, stageId, json_group_array(touchpointId) FROM lane CROSS JOIN cell ON laneId = lane.id
    CROSS JOIN cellTouchpoint ON cellId = cell.id WHERE journeyId = ? AND kind = 'touchpoints' GROUP BY cell.id`;
  const rows = prepared(db, cells).raw().all(journeyId) as (readonly [string, string, string])[];
  const evidence = prepared(
    db,
    `SELECT documentId, start, end FROM evidence CROSS JOIN passage ON passage.id = passageId
     WHERE cellId = ? AND origin <> 'left-out'`,
  );
  return rows.map(([cellId, stageId, touchpointIds]) => ({
    stageId,
    touchpointIds: JSON.parse(touchpointIds) as string[],
    evidence: evidence.all(cellId) as DocumentStretch[],
  }));
}
