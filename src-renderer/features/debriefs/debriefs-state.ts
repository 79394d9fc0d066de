import { create } from 'zustand';
import type { DebriefKind } from '../../../src-main/shared/contract/debriefs.ts';

export const debriefTabs = ['debrief', 'rainbow', 'answers', 'agreements', 'saturation'] as const;
export type DebriefTab = (typeof debriefTabs)[number];

/** The turns of a cell that is looked into. */
export interface ShownTurns {
  readonly title: string;
  readonly passageIds: readonly string[];
}

interface DebriefsState {
  readonly tab: DebriefTab;
  /** Whether sheets are about all sessions rather than the one that is open. */
  readonly isOfAll: boolean;
  /** The item that was written in last: turns are linked to it. */
  readonly itemId: string | null;
  /** Where the next words are to be written. */
  readonly wanted: DebriefKind | null;
  readonly turns: ShownTurns | null;
}

const begin: DebriefsState = { tab: 'debrief', isOfAll: false, itemId: null, wanted: null, turns: null };

/** What is being done with what sessions left. */
export const useDebriefsState = create<DebriefsState>(() => begin);

const { setState } = useDebriefsState;

export const showTab = (tab: DebriefTab): void => setState({ tab, turns: null });
export const lookAtAll = (isOfAll: boolean): void => setState({ isOfAll, turns: null });
export const chooseItem = (itemId: string | null): void => setState({ itemId });
export const writeItem = (wanted: DebriefKind | null): void => setState({ wanted, ...(wanted && { tab: 'debrief' }) });
export const showTurns = (turns: ShownTurns | null): void => setState({ turns });
