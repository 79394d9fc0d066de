import type { Card, CardPlace, Cluster, ClusterPlace } from '../contract/boards.ts';
import type { Touchpoint } from '../contract/personas.ts';
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
  /** The vote in sight: the latest that is open, else the latest; null where nobody has voted. */
  readonly vote: FigureVote | null;
}

export interface FigureVote {
  readonly name: string;
  /** How many people voted. */
  readonly people: number;
  /** The cards with most dots first. */
  readonly cards: readonly { readonly cardId: string; readonly dots: number }[];
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
  readonly touchpoints: ReadonlyMap<string, FigureTouchpoint>;
  readonly images: ReadonlyMap<string, FigureImage>;
}

export interface FigurePersona {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  /** How many participants stand behind it. */
  readonly people: number;
  readonly summary: string;
  /** The first of each. */
  readonly traits: { readonly quote?: string; readonly goal?: string; readonly frustration?: string };
  readonly image: FigureImage | null;
}

export type FigureTouchpoint = Pick<Touchpoint, 'id' | 'name' | 'channel' | 'isOnline'>;

export interface FigureImage {
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
  readonly name: string;
  /** Pixels; null where the file doesn't say. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

export type FigureData = BoardFigure | JourneyFigure;
