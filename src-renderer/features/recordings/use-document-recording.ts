import { useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { Recording } from '../../../src-main/shared/contract/recordings.ts';
import { callQuery } from '../../api/call-query.ts';

interface ChosenState {
  /** By document, where several were attached. */
  readonly chosen: Readonly<Record<string, string>>;
}

const useChosen = create<ChosenState>(() => ({ chosen: {} }));

export const chooseRecording = (documentId: string, id: string): void =>
  useChosen.setState(({ chosen }) => ({ chosen: { ...chosen, [documentId]: id } }));

const none: readonly Recording[] = [];

/** The recordings of a document and the one that is played: the first that is there, until another is chosen. */
export function useDocumentRecording(documentId: string | null) {
  const chosenId = useChosen((state) => state.chosen[documentId ?? '']);
  const { data: recordings = none } = useQuery({
    ...callQuery('recordings.list', { documentId: documentId ?? '' }),
    enabled: documentId !== null,
  });
  const recording =
    recordings.find(({ id }) => id === chosenId) ?? recordings.find(({ isMissing }) => !isMissing) ?? recordings[0];
  return { recordings, recording: recording ?? null };
}

export const recordingUrl = (id: string): string => `/recording?id=${encodeURIComponent(id)}`;
