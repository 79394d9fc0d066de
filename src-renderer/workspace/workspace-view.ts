import type { WorkspaceView } from '../../src-main/shared/contract/preferences.ts';
import { useCodingFilter } from './coding-filter.ts';
import { leaveOutInterviewers, useInterviewersTalk } from './interviewers-talk.ts';
import { enterProject, places, sessionViews, useNavigation } from './navigation.ts';
import type { PlaceName } from './navigation.ts';
import { restoreOpenDocuments, useOpenDocuments } from './open-documents.ts';
import { readList, readText } from './read-notes.ts';

const isPlace = (name: string): name is PlaceName => (places as readonly string[]).includes(name);
const isDock = (name: string | null) => name === 'results' || name === 'history';

/** Where the researcher is now, as it is kept for the next time. */
export function presentView(): WorkspaceView {
  const { place, documentId, codeIds, dock, reportId, blockIds, sessionId, sessionView } = useNavigation.getState();
  const { ids, places: readingPlaces } = useOpenDocuments.getState();
  const filter = useCodingFilter.getState();
  return {
    place,
    documentId,
    openDocuments: [...ids],
    positions: Object.fromEntries([...readingPlaces].map(([id, { offset }]) => [id, offset])),
    notes: {
      codeIds: JSON.stringify(codeIds),
      dock: JSON.stringify(dock),
      report: JSON.stringify(reportId),
      blocks: JSON.stringify(blockIds),
      session: JSON.stringify(sessionId),
      sessionView: JSON.stringify(sessionView),
      filterCodes: JSON.stringify(filter.codeIds),
      hiddenResearchers: JSON.stringify([...filter.hiddenResearchers]),
      leaveOutInterviewers: JSON.stringify(useInterviewersTalk.getState().isLeftOut ? 'yes' : null),
    },
  };
}

/** Goes to where the researcher was in the project; what can't be read of it is as at the first time. */
export function enterProjectAt(projectId: string, view: WorkspaceView | null): void {
  const notes = view?.notes ?? {};
  const dock = readText(notes['dock']);
  enterProject(projectId, {
    place: view && isPlace(view.place) ? view.place : 'documents',
    documentId: view?.documentId ?? null,
    codeIds: readList(notes['codeIds']) ?? [],
    dock: isDock(dock) ? dock : null,
    reportId: readText(notes['report']),
    blockIds: readList(notes['blocks']) ?? [],
    sessionId: readText(notes['session']),
    sessionView: sessionViews.find((known) => known === readText(notes['sessionView'])) ?? 'study',
  });
  // Entering another project empties both.
  useCodingFilter.setState({
    codeIds: readList(notes['filterCodes']),
    hiddenResearchers: new Set(readList(notes['hiddenResearchers'])),
    compared: null,
  });
  leaveOutInterviewers(readText(notes['leaveOutInterviewers']) === 'yes');
  restoreOpenDocuments(view?.openDocuments ?? [], view?.positions ?? {});
}
