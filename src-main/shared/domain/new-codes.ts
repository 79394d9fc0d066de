export interface CodedSession {
  /** Each code once. */
  readonly codeIds: readonly string[];
}

export interface SessionGain {
  readonly codes: number;
  readonly newCodeIds: readonly string[];
  /** Codes of it and of all sessions before it. */
  readonly total: number;
}

/** What each session brought that none before it has: where little is new any more, the study comes near saturation. */
export function newCodesBySession(sessions: readonly CodedSession[]): readonly SessionGain[] {
  const known = new Set<string>();
  return sessions.map(({ codeIds }) => {
    const newCodeIds = codeIds.filter((id) => !known.has(id));
    newCodeIds.forEach((id) => known.add(id));
    return { codes: codeIds.length, newCodeIds, total: known.size };
  });
}
