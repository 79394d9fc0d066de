import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { useClient } from '../../api/window-context.tsx';
import { useInterviewersTalk } from '../../workspace/interviewers-talk.ts';
import { useWordList } from './word-list-state.ts';

const limit = 50_000;

/** The words that are said most, of what is chosen; counted by a job that leaves others their turn. */
export function useListedWords() {
  const client = useClient();
  const isLeftOut = useInterviewersTalk((state) => state.isLeftOut);
  const { documentId, participantId, codeId, keepStopWords } = useWordList();
  const input: CallInput<'words.list'> = {
    ...(documentId === null ? {} : { documentIds: [documentId] }),
    ...(participantId === null ? {} : { participantIds: [participantId] }),
    ...(codeId === null ? {} : { codeIds: [codeId] }),
    leaveOutInterviewers: isLeftOut,
    keepStopWords,
    limit,
  };
  return useQuery({
    queryKey: ['words.list', input],
    queryFn: ({ signal }) => client.call('words.list', input, { signal }),
    placeholderData: keepPreviousData,
  });
}
