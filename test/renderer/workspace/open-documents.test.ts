import { beforeEach, describe, expect, it } from 'vitest';
import { enterProject, openDocument, useNavigation } from '../../../src-renderer/workspace/navigation.ts';
import {
  closeDocument,
  mostOpen,
  placeDocument,
  useOpenDocuments,
} from '../../../src-renderer/workspace/open-documents.ts';

const ids = () => useOpenDocuments.getState().ids.join('');
const open = (names: string) => [...names].forEach(openDocument);

beforeEach(() => {
  useNavigation.setState(useNavigation.getInitialState(), true);
  enterProject(crypto.randomUUID());
});

describe('open documents', () => {
  it('stand beside the one that was read when they were opened', () => {
    open('abac');
    expect(ids()).toBe('acb');
  });

  it('come forward beside the one that is closed', () => {
    open('abc');
    openDocument('b');
    closeDocument('b', ['a', 'b', 'c']);
    expect([ids(), useNavigation.getState().documentId]).toEqual(['ac', 'c']);
    closeDocument('c', ['a', 'c']);
    expect([ids(), useNavigation.getState().documentId]).toEqual(['a', 'a']);
  });

  it('leave what is read as it is when another one is closed', () => {
    open('abc');
    closeDocument('a', ['a', 'b', 'c']);
    expect(useNavigation.getState().documentId).toBe('c');
  });

  it.each([
    ['a', 'c', 'bac'],
    ['c', 'a', 'cab'],
    ['a', null, 'bca'],
    ['b', 'b', 'abc'],
  ])('are put in another order: %s before %s', (id, before, expected) => {
    open('abc');
    placeDocument(id, before);
    expect(ids()).toBe(expected);
  });

  it('stay few: the longest open one makes room', () => {
    const names = Array.from({ length: mostOpen + 1 }, (_, index) => `d${index}`);
    names.forEach(openDocument);
    expect(useOpenDocuments.getState().ids).toEqual(names.slice(1));
  });

  it('are those of one project', () => {
    open('ab');
    enterProject('another');
    expect(ids()).toBe('');
  });
});
