import type { QueryClient } from '@tanstack/react-query';
import type { ReadName } from './call-query.ts';

const documentReads: readonly ReadName[] = ['documents.list', 'documents.content', 'documents.deletion'];
const passageReads: readonly ReadName[] = [
  'passages.ofCodes',
  'codings.ofDocument',
  'memos.ofDocument',
  'findings.list',
];

/** Which reads a change of a table makes old. The only place that says so. */
const readsOfTopic: Readonly<Record<string, readonly ReadName[]>> = {
  project: ['project.current', 'project.summary'],
  preferences: ['preferences.get'],
  history: ['history.state'],
  researcher: ['passages.ofCodes', 'codings.ofDocument', 'memos.ofDocument'],
  participant: ['participants.list', 'project.summary'],
  document: [...documentReads, ...passageReads, 'search.find', 'participants.list', 'project.summary'],
  speaker: [...documentReads, ...passageReads, 'search.find', 'participants.list'],
  turn: [...documentReads, ...passageReads, 'search.find', 'participants.list'],
  heading: ['documents.content'],
  code: ['codes.tree', 'codes.deletion', 'passages.ofCodes', 'findings.list', 'project.summary'],
  passage: [...passageReads],
  coding: ['codes.tree', 'codes.deletion', 'documents.list', 'participants.list', 'project.summary', ...passageReads],
  memo: ['codings.ofDocument', 'memos.ofDocument', 'passages.ofCodes', 'codes.deletion'],
  finding: ['findings.list', 'project.summary'],
  evidence: ['findings.list'],
};

export function invalidate(queries: QueryClient, topics: readonly string[]): void {
  if (topics.includes('project')) {
    void queries.invalidateQueries();
    return;
  }
  const names = new Set<unknown>(topics.flatMap((topic) => readsOfTopic[topic] ?? []));
  void queries.invalidateQueries({ predicate: (query) => names.has(query.queryKey[0]) });
}
