import { beforeEach, describe, expect, it } from 'vitest';
import { filterByCodes, showResearcher, useCodingFilter } from '../../../src-renderer/workspace/coding-filter.ts';
import { leaveOutInterviewers, useInterviewersTalk } from '../../../src-renderer/workspace/interviewers-talk.ts';
import {
  chooseCodes,
  openDock,
  openDocument,
  showSession,
  useNavigation,
} from '../../../src-renderer/workspace/navigation.ts';
import { noteReadingPlace, useOpenDocuments } from '../../../src-renderer/workspace/open-documents.ts';
import { enterProjectAt, presentView } from '../../../src-renderer/workspace/workspace-view.ts';

beforeEach(() => {
  useNavigation.setState(useNavigation.getInitialState(), true);
  enterProjectAt('first', null);
});

describe('where the researcher is', () => {
  it('is the same after it was kept and gone to again', () => {
    openDocument('a');
    openDocument('b');
    noteReadingPlace('b', { offset: 120, selection: { start: 130, end: 140 } });
    chooseCodes(['need', 'voice']);
    openDock('history');
    filterByCodes(['need']);
    showResearcher('Lin', false);
    leaveOutInterviewers(true);
    const view = presentView();
    enterProjectAt('second', null);
    enterProjectAt('first', view);
    expect(presentView()).toEqual(view);
    expect(useInterviewersTalk.getState().isLeftOut).toBe(true);
    expect(useOpenDocuments.getState().places.get('b')).toEqual({ offset: 120, selection: null });
    expect(useCodingFilter.getState().hiddenResearchers).toEqual(new Set(['Lin']));
  });

  it('is the session whose notes were being taken', () => {
    showSession('one', 'capture');
    const view = presentView();
    enterProjectAt('second', null);
    expect(useNavigation.getState()).toMatchObject({ sessionId: null, sessionView: 'study' });
    enterProjectAt('first', view);
    const where = { place: 'sessions', sessionId: 'one', sessionView: 'capture' };
    expect(useNavigation.getState()).toMatchObject(where);
  });

  it('is the beginning for a project that was never open', () => {
    openDocument('a');
    filterByCodes(['need']);
    enterProjectAt('second', null);
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', documentId: null, codeIds: [], dock: null });
    expect(useOpenDocuments.getState().ids).toEqual([]);
    expect(useCodingFilter.getState().codeIds).toBeNull();
    expect(useInterviewersTalk.getState().isLeftOut).toBe(false);
  });

  it('leaves out what it can’t read', () => {
    const notes = { codeIds: '{', dock: '"cellar"', filterCodes: '[1]', hiddenResearchers: 'null' };
    enterProjectAt('third', { place: 'attic', documentId: null, openDocuments: [], positions: {}, notes });
    expect(useNavigation.getState()).toMatchObject({ place: 'documents', codeIds: [], dock: null });
    expect(useCodingFilter.getState()).toMatchObject({ codeIds: null, hiddenResearchers: new Set() });
  });
});
