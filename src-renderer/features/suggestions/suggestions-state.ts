import { create } from 'zustand';
import type { SuggestionScope, SuggestionSource } from '../../../src-main/shared/contract/search.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { useSuggestionRequest } from '../../workspace/suggestion-request.ts';
import type { SuggestionRequest } from '../../workspace/suggestion-request.ts';

export const sourceKinds = ['words', 'expression', 'speaker', 'heading', 'question', 'guide'] as const;
export type SourceKind = (typeof sourceKinds)[number];

interface SuggestionsState {
  readonly kind: SourceKind;
  /** What was typed, whatever it is for. */
  readonly text: string;
  readonly participantId: string | null;
  readonly guideId: string | null;
  /** Null: all of the guide's that carry a code. */
  readonly questionId: string | null;
  readonly scope: SuggestionScope;
  /** Null: all of them. */
  readonly documentIds: readonly string[] | null;
  readonly code: CodeChoice | null;
  /** Ticks that were set or taken away; all else is ticked unless it carries the code already. */
  readonly decided: ReadonlyMap<string, boolean>;
}

const begin: SuggestionsState = {
  kind: 'words',
  text: '',
  participantId: null,
  guideId: null,
  questionId: null,
  scope: 'sentence',
  documentIds: null,
  code: null,
  decided: new Map(),
};

/** What auto-code is looking for; stays while its panel is closed. */
export const useSuggestions = create<SuggestionsState>(() => begin);

const { setState } = useSuggestions;

type Asked = Partial<Omit<SuggestionsState, 'decided' | 'code'>>;

export const ask = (asked: Asked): void => setState({ ...asked, decided: new Map() });
/** Answers to a guide's questions are whole turns, coded with the questions' own codes until another is chosen. */
export const askGuide = (guideId: string | null, questionId: string | null = null): void => {
  ask({ kind: 'guide', guideId, questionId, scope: 'turn' });
  chooseSuggestionCode(null);
};
export const chooseSuggestionCode = (code: CodeChoice | null): void => setState({ code });
export const decideTick = (key: string, isTicked: boolean): void =>
  setState(({ decided }) => ({ decided: new Map(decided).set(key, isTicked) }));
export const decideMore = (keys: Iterable<string>, isTicked: boolean): void =>
  setState(({ decided }) => ({ decided: new Map([...decided, ...[...keys].map((key) => [key, isTicked] as const)]) }));
export const decideTicks = (keys: Iterable<string>, isTicked: boolean): void =>
  setState({ decided: new Map([...keys].map((key) => [key, isTicked])) });

export interface HitPlace {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

export const hitKey = ({ documentId, start, end }: HitPlace): string => `${documentId} ${start} ${end}`;

/** The source that is asked for; null where something is missing yet. */
type SourceState = Pick<SuggestionsState, 'kind' | 'text' | 'participantId' | 'guideId' | 'questionId'>;

export function sourceOf(state: SourceState): SuggestionSource | null {
  const { kind, text, participantId, guideId, questionId } = state;
  if (kind === 'speaker') return participantId === null ? null : { kind, participantId };
  if (kind === 'guide') {
    return guideId === null ? null : { kind, guideId, ...(questionId ? { questionIds: [questionId] } : {}) };
  }
  if (text.trim() === '') return null;
  if (kind === 'heading') return { kind, text };
  if (kind === 'question') return { kind, query: text };
  return { kind: 'search', query: text, by: kind };
}

function askedFor({ source, scope, documentIds }: SuggestionRequest): Asked {
  const shared = { documentIds: documentIds ?? null, ...(scope ? { scope } : {}) };
  switch (source.kind) {
    case 'search':
      return { ...shared, kind: source.by ?? 'words', text: source.query };
    case 'speaker':
      return { ...shared, kind: 'speaker', participantId: source.participantId };
    case 'heading':
      return { ...shared, kind: 'heading', text: source.text };
    case 'question':
      return { ...shared, kind: 'question', text: source.query };
    case 'guide':
      return {
        scope: 'turn',
        ...shared,
        kind: 'guide',
        guideId: source.guideId,
        questionId: source.questionIds?.[0] ?? null,
      };
  }
}

useSuggestionRequest.subscribe(({ request }) => {
  if (!request) return;
  ask(askedFor(request));
  if (request.source.kind === 'guide') chooseSuggestionCode(null);
});
useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) setState(begin);
});
