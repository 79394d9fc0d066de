import type { Card } from '../contract/boards.ts';
import type { LaneKind } from '../contract/journeys.ts';

/** What a figure says beside the words of its board or journey, in the language of the project. */
export interface FigureWords {
  readonly cards: (count: number) => string;
  readonly clusters: (count: number) => string;
  readonly people: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly stages: (count: number) => string;
  readonly lanes: (count: number) => string;
  /** How many quotes are left out. */
  readonly more: (count: number) => string;
  readonly dots: (count: number) => string;
  /** How many quotes are withheld. */
  readonly withheld: (count: number) => string;
  readonly board: string;
  readonly journey: string;
  readonly chart: string;
  readonly onePerson: string;
  readonly unnamedCluster: string;
  readonly shortened: string;
  readonly byHand: string;
  readonly moment: string;
  readonly result: string;
  readonly online: string;
  readonly offline: string;
  readonly goal: string;
  readonly frustration: string;
  readonly deletedWords: string;
  /** In the place of words that may not be quoted. */
  readonly withheldWords: string;
  /** What a curve shows, and what its n counts. */
  readonly meanOfPassages: string;
  readonly kinds: Readonly<Record<Card['kind'], string>>;
  readonly journeyKinds: Readonly<Record<'as-is' | 'to-be', string>>;
  readonly laneKinds: Readonly<Record<LaneKind, string>>;
  readonly comma: string;
  readonly colon: string;
  /** Ends a sentence. */
  readonly stop: string;
}
