import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';
import type { Zoom } from './page-layout.ts';

export type ReportDialog = 'new' | 'save-template' | 'add-block';
/** What the inspector says of the report as a whole. */
export type WholeTab = 'look' | 'quotes' | 'missing';

interface LaidOut {
  readonly firstPages: ReadonlyMap<string, number>;
  readonly blockIds: ReadonlySet<string>;
}

interface WantedBlock {
  readonly blockId: string;
  /** The pages among which it had none of its own: it may have one of the next. */
  readonly triedOn?: object;
}

interface ReportsState {
  readonly zoom: Zoom;
  /** The page that is read, from 0, of which report, and how many percent of its size on paper it has. */
  readonly shown: { readonly reportId: string | null; readonly page: number; readonly percent: number };
  readonly tab: WholeTab;
  readonly dialog: ReportDialog | null;
  /** The first page of each block that has one, from 0, and which blocks were laid out the last time. */
  readonly laidOut: LaidOut;
  /** A page that is to be shown, from 0, or a block's first; a new object each time it is asked for. */
  readonly wanted: WantedBlock | { readonly page: number } | null;
  /** Whether the name of the report takes the focus as soon as it can. */
  readonly isRenaming: boolean;
  /** The block that takes the keyboard as soon as it is listed. */
  readonly arrivingId: string | null;
  /** Kinds of blocks that were added, the last first. */
  readonly recentKinds: readonly string[];
}

const start: ReportsState = {
  zoom: 'width',
  shown: { reportId: null, page: 0, percent: 100 },
  tab: 'look',
  dialog: null,
  laidOut: { firstPages: new Map(), blockIds: new Set() },
  wanted: null,
  isRenaming: false,
  arrivingId: null,
  recentKinds: [],
};

/** What the window knows of reports beside what the core does. */
export const useReportsState = create<ReportsState>(() => start);

const { setState } = useReportsState;
const mostRecent = 4;

export const zoomTo = (zoom: Zoom): void => setState({ zoom });
export const noteShown = (shown: ReportsState['shown']): void => setState({ shown });
export const noteLaidOut = (laidOut: LaidOut): void => setState({ laidOut });
export const showTab = (tab: WholeTab): void => setState({ tab });
export const openDialog = (dialog: ReportDialog): void => setState({ dialog });
export const closeDialog = (): void => setState({ dialog: null });
export const goToBlock = (blockId: string): void => setState({ wanted: { blockId } });
export const waitForBlock = (blockId: string, triedOn: object): void => setState({ wanted: { blockId, triedOn } });
export const goToPage = (page: number): void => setState({ wanted: { page } });
export const forgetWanted = (): void => setState({ wanted: null });
export const renameReport = (isRenaming: boolean): void => setState({ isRenaming });
export const focusBlock = (arrivingId: string | null): void => setState({ arrivingId });
export const noteKind = (kind: string): void =>
  setState(({ recentKinds }) => ({
    recentKinds: [kind, ...recentKinds.filter((known) => known !== kind)].slice(0, mostRecent),
  }));

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) setState({ dialog: null, wanted: null, arrivingId: null });
});
