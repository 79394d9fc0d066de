import type { BoardScale } from '../contract/board-scale.ts';
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
  /** What the places mean, where they were arranged by axes or by time. */
  readonly scale: BoardScale | null;
  /** Cards whose words are left out, as those who said them did not agree: their sources are withheld, their words empty. */
  readonly withheld: number;
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
  readonly cells: readonly FigureCell[];
  readonly emotions: readonly Emotion[];
  /** Of each cell, where fewer are wanted than whoever draws it would show. */
  readonly mostQuotes?: number;
  /** Of the map, in their order. */
  readonly personas: readonly FigurePersona[];
  readonly touchpoints: ReadonlyMap<string, FigureTouchpoint>;
  readonly images: ReadonlyMap<string, FigureImage>;
  /** Quotes of cells and personas that are left out, as those who said them did not agree. */
  readonly withheld: number;
}

/** A cell with the quotes that may be read, and how many may not. */
export type FigureCell = Cell & { readonly withheld: number };

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

/** All that is drawn of a chart: counts in groups, in the order in which they are shown. */
export interface ChartFigure {
  readonly kind: 'chart';
  /** What it shows: the title. */
  readonly name: string;
  readonly language: 'en' | 'zh-CN';
  /** Bars one under another, a field of squares, or columns with a line over them that adds them up. */
  readonly form: 'bars' | 'matrix' | 'columns';
  readonly rows: readonly ChartRow[];
  /** Names of the numbers of a row: one for plain bars, several for bars in parts, the heads of a matrix. */
  readonly series: readonly { readonly name: string; readonly color: string | null }[];
  /** What is counted, such as “passages”. */
  readonly unit: string;
  /** Rows that found no room. */
  readonly more: number;
}

export interface ChartRow {
  readonly name: string;
  readonly color: string | null;
  /** Levels by which the name is moved in. */
  readonly depth: number;
  /** One for each of the series; null: nothing is known. Below 0 they go to the left. */
  readonly values: readonly (number | null)[];
  /** Out of how many; null where that says nothing. */
  readonly n: number | null;
}

export type FigureData = BoardFigure | JourneyFigure | ChartFigure;
