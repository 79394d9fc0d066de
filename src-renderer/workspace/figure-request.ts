import { create } from 'zustand';
import type { Figure } from '../../src-main/shared/contract/figures.ts';

export interface FigureRequest {
  readonly figure: Figure;
  /** Of the board or the journey. */
  readonly name: string;
}

interface FigureRequestState {
  /** What shall be written as a file; null when nothing is asked. */
  readonly request: FigureRequest | null;
}

export const useFigureRequest = create<FigureRequestState>(() => ({ request: null }));

/** Asks how a board or a journey shall be exported. */
export const requestFigure = (request: FigureRequest): void => useFigureRequest.setState({ request });
export const closeFigureRequest = (): void => useFigureRequest.setState({ request: null });
