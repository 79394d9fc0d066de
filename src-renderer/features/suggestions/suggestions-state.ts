import { create } from 'zustand';
import type { SuggestionScope, SuggestionSource } from '../../../src-main/shared/contract/search.ts';
import type { CodeChoice } from '../../workspace/code-picker.tsx';
import { useNavigation } from '../../workspace/navigation.ts';
import { useSuggestionRequest } from '../../workspace/suggestion-request.ts';
import type { SuggestionRequest } from '../../workspace/suggestion-request.ts';

export const sourceKinds = ['words', 'expression', 'speaker', 'heading', 'question'] as const;
export type SourceKind = (typeof sourceKinds)[number];

interface SuggestionsState {
  readonly kind: SourceKind;
  /** What was typed, whatever it is for. */
  readonly text: string;
  readonly participantId: string | null;
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
export const chooseSuggestionCode = (code: CodeChoice | null): void => setState({ code });
export const decideTick = (key: string, isTicked: boolean): void =>
  setState(({ decided }) => ({ decided: new Map(decided).set(key, isTicked) }));
export const decideTicks = (keys: Iterable<string>, isTicked: boolean): void =>
  setState({ decided: new Map([...keys].map((key) => [key, isTicked])) });

export interface HitPlace {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
}

export interface SuggestedPlace extends HitPlace {
  /** Of the text in which it was found. */
  readonly version: string;
}

export const hitKey = ({ documentId, start, end }: HitPlace): string => `${documentId} ${start} ${end}`;

/** The source that is asked for; null where something is missing yet. */
export function sourceOf(state: Pick<SuggestionsState, 'kind' | 'text' | 'participantId'>): SuggestionSource | null {
  const { kind, text, participantId } = state;
  if (kind === 'speaker') return participantId === null ? null : { kind, participantId };
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
  }
}

useSuggestionRequest.subscribe(({ request }) => {
  if (request) ask(askedFor(request));
});
useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) setState(begin);
});
