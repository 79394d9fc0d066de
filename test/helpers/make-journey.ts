import type { LaneKind } from '../../src-main/shared/contract/journeys.ts';
import type { Journey } from '../../src-renderer/features/journeys/journey-map.ts';

interface MadeJourney {
  /** Their names are their ids. */
  readonly stages: readonly string[];
  /** Their kinds are their ids. */
  readonly lanes: readonly LaneKind[];
  /** By `lane stage`. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A journey as the core would give it, for what is computed of it. */
export function makeJourney({ stages, lanes, texts = {} }: MadeJourney): Journey {
  return {
    id: 'journey',
    name: 'Journey',
    kind: 'as-is',
    besideId: null,
    personaIds: [],
    stages: stages.map((name) => ({ id: name, parentId: null, name, codeId: null, people: null })),
    lanes: lanes.map((kind) => ({ id: kind, kind, name: kind, codeId: null, color: null, isHidden: false })),
    cells: Object.entries(texts).map(([place, text]) => {
      const [laneId = '', stageId = ''] = place.split(' ');
      const nothing = {
        touchpointIds: [],
        imageId: null,
        isMoment: false,
        evidence: [],
        participants: 0,
        documents: 0,
      };
      return { id: place, laneId, stageId, text, ...nothing };
    }),
  };
}
