/** A cell; a stage's heading has no lane, a lane's name no stage. */
export interface MapCorner {
  readonly laneId: string | null;
  readonly stageId: string | null;
}

/** Corners of what is selected; the focus is at the anchor. */
export interface MapSelection {
  readonly journeyId: string;
  readonly anchor: MapCorner;
  readonly head: MapCorner;
}
