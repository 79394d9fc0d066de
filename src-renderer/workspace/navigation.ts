import { create } from 'zustand';

export const places = [
  'documents',
  'codebook',
  'passages',
  'search',
  'boards',
  'journeys',
  'findings',
  'report',
  'sessions',
  'participants',
  'guides',
  'memos',
] as const;
export type PlaceName = (typeof places)[number];

export interface PassageTarget {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

/** What is docked beside the work, whatever else is done: a list of passages, the history, or what could be coded. */
export type DockName = 'results' | 'history' | 'suggestions';

/** What the place Journeys lists: maps, for whom they are, where these people meet the organisation. */
export type JourneyView = 'maps' | 'personas' | 'touchpoints';

export type JourneyTarget = { readonly cellId: string } | { readonly stageId: string };

/** What the place Sessions shows: the study as a whole, a session's plan, its notes being taken, or what came of it. */
export const sessionViews = ['study', 'plan', 'capture', 'debrief'] as const;
export type SessionView = (typeof sessionViews)[number];

interface NavigationState {
  readonly projectId: string | null;
  readonly place: PlaceName;
  readonly documentId: string | null;
  /** A passage to scroll to and light up; a new object each time it is asked for. */
  readonly target: PassageTarget | null;
  /** Codes whose passages are shown in the place Passages. */
  readonly codeIds: readonly string[];
  /** What the inspector is about. */
  readonly codeId: string | null;
  readonly codingId: string | null;
  readonly findingId: string | null;
  readonly memoId: string | null;
  /** Who is marked in the place Participants. */
  readonly participantId: string | null;
  readonly boardId: string | null;
  /** A card to go to and select; a new object each time it is asked for. */
  readonly boardTarget: { readonly cardId: string } | null;
  readonly journeyView: JourneyView;
  readonly journeyId: string | null;
  /** A cell or a stage to go to; a new object each time it is asked for. */
  readonly journeyTarget: JourneyTarget | null;
  readonly personaId: string | null;
  readonly guideId: string | null;
  /** A question of the guide to go to; a new object each time it is asked for. */
  readonly guideTarget: { readonly questionId: string } | null;
  readonly sessionView: SessionView;
  readonly sessionId: string | null;
  readonly reportId: string | null;
  /** What of the report is chosen: its blocks; none means the report as a whole. */
  readonly blockIds: readonly string[];
  readonly searchText: string;
  readonly dock: DockName | null;
  /** What was docked just now by the researcher: it takes the keyboard. */
  readonly askedDock: DockName | null;
}

const start: NavigationState = {
  projectId: null,
  place: 'documents',
  documentId: null,
  target: null,
  codeIds: [],
  codeId: null,
  codingId: null,
  findingId: null,
  memoId: null,
  participantId: null,
  boardId: null,
  boardTarget: null,
  journeyView: 'maps',
  journeyId: null,
  journeyTarget: null,
  personaId: null,
  guideId: null,
  guideTarget: null,
  sessionView: 'study',
  sessionId: null,
  reportId: null,
  blockIds: [],
  searchText: '',
  dock: null,
  askedDock: null,
};

/** Where the researcher is. */
export const useNavigation = create<NavigationState>(() => start);

const { setState } = useNavigation;

export const goTo = (place: PlaceName): void => setState({ place });
/** Where one was is kept while it is the same project: also when the core was lost. */
export const enterProject = (projectId: string, where: Partial<NavigationState> = {}): void => {
  if (useNavigation.getState().projectId !== projectId) setState({ ...start, ...where, projectId });
};
export const openDocument = (documentId: string): void =>
  setState({ place: 'documents', documentId, target: null, codingId: null });
export const showPassage = (target: PassageTarget): void =>
  setState({ place: 'documents', documentId: target.documentId, target: { ...target } });
/** Opens the inspector on a code, wherever the researcher is. */
export const inspectCode = (codeId: string | null): void => setState({ codeId, codingId: null });
/** Shows a code where there is room for it: beside the document, else in the codebook. */
export const showCode = (codeId: string): void =>
  setState(({ place }) => ({ codeId, codingId: null, place: place === 'documents' ? place : 'codebook' }));
export const inspectCoding = (codingId: string | null): void => setState({ codingId });
export const showCodePassages = (codeIds: readonly string[]): void => setState({ place: 'passages', codeIds });
export const chooseCodes = (codeIds: readonly string[]): void => setState({ codeIds });
export const showFinding = (findingId: string | null): void => setState({ place: 'findings', findingId });
export const showSearch = (searchText: string): void => setState({ place: 'search', searchText });
export const showMemo = (memoId: string | null): void => setState({ place: 'memos', memoId });
export const showParticipant = (participantId: string): void => setState({ place: 'participants', participantId });
export const showBoard = (boardId: string | null): void => setState({ place: 'boards', boardId, boardTarget: null });
export const showCard = (boardId: string, cardId: string): void =>
  setState({ place: 'boards', boardId, boardTarget: { cardId } });
export const showJourney = (journeyId: string | null): void =>
  setState({ place: 'journeys', journeyView: 'maps', journeyId, journeyTarget: null });
export const showCell = (journeyId: string, cellId: string): void =>
  setState({ place: 'journeys', journeyView: 'maps', journeyId, journeyTarget: { cellId } });
export const showStage = (journeyId: string, stageId: string): void =>
  setState({ place: 'journeys', journeyView: 'maps', journeyId, journeyTarget: { stageId } });
export const viewJourneys = (journeyView: JourneyView): void => setState({ place: 'journeys', journeyView });
export const showPersona = (personaId: string | null): void =>
  setState({ place: 'journeys', journeyView: 'personas', personaId });
export const showGuide = (guideId: string | null): void => setState({ place: 'guides', guideId });
export const showQuestion = (guideId: string, questionId: string): void =>
  setState({ place: 'guides', guideId, guideTarget: { questionId } });
export const showStudy = (): void => setState({ place: 'sessions', sessionView: 'study' });
export const showSession = (sessionId: string, sessionView: Exclude<SessionView, 'study'> = 'plan'): void =>
  setState({ place: 'sessions', sessionId, sessionView });
export const showReport = (reportId: string | null): void => setState({ place: 'report', reportId, blockIds: [] });
export const chooseBlocks = (blockIds: readonly string[]): void => setState({ blockIds });
export const openDock = (dock: DockName | null): void => setState({ dock, askedDock: dock });
