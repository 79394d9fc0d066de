import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';

interface WordListState {
  /** Null: all of them. */
  readonly documentId: string | null;
  readonly participantId: string | null;
  /** Only words coded with it or a code below. */
  readonly codeId: string | null;
  readonly keepStopWords: boolean;
  /** Letters that stand in the words shown. */
  readonly filter: string;
}

const begin: WordListState = {
  documentId: null,
  participantId: null,
  codeId: null,
  keepStopWords: false,
  filter: '',
};

/** Whose words are listed. */
export const useWordList = create<WordListState>(() => begin);

export const listWordsOf = (change: Partial<WordListState>): void => useWordList.setState(change);

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) listWordsOf(begin);
});
