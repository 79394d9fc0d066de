import type { Card, CardPlace, Cluster, ClusterPlace } from '../contract/boards.ts';
import type { Cell, Emotion, Lane, Stage } from '../contract/journeys.ts';

/** All that is drawn of a board. */
export interface BoardFigure {
  readonly kind: 'board';
  readonly name: string;
  readonly language: 'en' | 'zh-CN';
  readonly cards: readonly Card[];
  readonly clusters: readonly Cluster[];
  /** From back to front. */
  readonly places: readonly CardPlace[];
  readonly clusterPlaces: readonly ClusterPlace[];
}

/** All that is drawn of a journey. */
export interface JourneyFigure {
  readonly kind: 'journey';
  readonly name: string;
  readonly language: 'en' | 'zh-CN';
  readonly state: 'as-is' | 'to-be';
  readonly stages: readonly Stage[];
  readonly lanes: readonly Lane[];
  readonly cells: readonly Cell[];
  readonly emotions: readonly Emotion[];
  /** Of the map, in their order. */
  readonly personas: readonly FigurePersona[];
  readonly touchpoints: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, FigureImage>;
}

export interface FigurePersona {
  readonly id: string;
  readonly name: string;
  readonly color: number;
}

export interface FigureImage {
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
  readonly name: string;
}

export type FigureData = BoardFigure | JourneyFigure;
