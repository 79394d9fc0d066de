import { create } from 'zustand';
import type { BoardScale } from '../../../src-main/shared/contract/board-scale.ts';
import type { Box } from '../../../src-main/shared/contract/boards.ts';
import { noFilter } from './card-filter.ts';
import type { CardFilter } from './card-filter.ts';

export const boardTools = ['select', 'lasso', 'note', 'cluster', 'suggest', 'arrange', 'vote'] as const;
export type BoardTool = (typeof boardTools)[number];

export type ColorBy =
  | { readonly kind: 'code' }
  | { readonly kind: 'hand' | 'participant' | 'document' | 'valence' }
  | { readonly kind: 'attribute'; readonly attributeId: string };

export interface BoardSelection {
  readonly cardIds: ReadonlySet<string>;
  readonly clusterIds: ReadonlySet<string>;
}

/** Where cards would stand, and the clusters they would lie in, before it is accepted. */
export interface BoardPreview {
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly groups: readonly PreviewGroup[];
  /** What the places mean; null where they mean nothing. */
  readonly scale: BoardScale | null;
}

export interface PreviewGroup {
  readonly id: string;
  readonly name: string;
  readonly box: Box;
}

/** Words that are being written on the board; a draft is in the project only when it is done. */
export type BoardWriting =
  | { readonly kind: 'card'; readonly cardId: string }
  | { readonly kind: 'name'; readonly clusterId: string }
  | { readonly kind: 'note'; readonly box: Box; readonly clusterId: string | null }
  | {
      readonly kind: 'cluster';
      readonly box: Box;
      readonly parentId: string | null;
      readonly cards: readonly DraftCard[];
    };

export interface DraftCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** What the canvas does when it is asked from elsewhere. */
export interface BoardViewCommands {
  fit(): void;
  /** `hasScale` leaves room for the names at its left and top. */
  zoomTo(box: Box, hasScale?: boolean): void;
  /** Selects the card and moves it into sight. */
  reveal(cardId: string): void;
}

interface BoardState extends BoardSelection {
  /** The board that the selection is about. */
  readonly boardId: string | null;
  /** The selected card that the keyboard is at. */
  readonly activeCardId: string | null;
  readonly tool: BoardTool;
  readonly colorBy: ColorBy;
  readonly filter: CardFilter;
  readonly preview: BoardPreview | null;
  readonly writing: BoardWriting | null;
  /** Null while no canvas is shown. */
  readonly view: BoardViewCommands | null;
}

const nobody: ReadonlySet<string> = new Set();
const start: BoardState = {
  boardId: null,
  cardIds: nobody,
  clusterIds: nobody,
  activeCardId: null,
  tool: 'select',
  colorBy: { kind: 'code' },
  filter: noFilter,
  preview: null,
  writing: null,
  view: null,
};

/** What is selected and being done on the board that is shown. */
export const useBoardState = create<BoardState>(() => start);

const { setState, getState } = useBoardState;

/** Begins anew on another board; how cards are coloured is kept. */
export const enterBoard = (boardId: string | null): void => {
  const { boardId: before, colorBy, view } = getState();
  if (before !== boardId) setState({ ...start, boardId, colorBy, view });
};

export const selectOnBoard = (cardIds: Iterable<string>, clusterIds: Iterable<string> = nobody): void => {
  const cards = new Set(cardIds);
  const { activeCardId } = getState();
  const isKept = activeCardId !== null && cards.has(activeCardId);
  setState({
    cardIds: cards,
    clusterIds: new Set(clusterIds),
    activeCardId: isKept ? activeCardId : ([...cards].at(-1) ?? null),
  });
};
export const selectCard = (cardId: string): void =>
  setState({ cardIds: new Set([cardId]), clusterIds: nobody, activeCardId: cardId });
export const selectCluster = (clusterId: string): void =>
  setState({ cardIds: nobody, clusterIds: new Set([clusterId]), activeCardId: null });
export const selectNothing = (): void => setState({ cardIds: nobody, clusterIds: nobody, activeCardId: null });

export const chooseTool = (tool: BoardTool): void => setState({ tool });
export const colorCardsBy = (colorBy: ColorBy): void => setState({ colorBy });
export const filterCards = (filter: CardFilter): void => setState({ filter });
export const showPreview = (preview: BoardPreview | null): void => setState({ preview });
export const write = (writing: BoardWriting | null): void => setState({ writing });
export const offerView = (view: BoardViewCommands | null): void => setState({ view });
