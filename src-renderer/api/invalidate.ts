import type { QueryClient } from '@tanstack/react-query';
import type { ReadName as CoreRead } from './call-query.ts';

/** A word list is counted by a job, and kept like a read. */
type ReadName = CoreRead | 'words.list';

const documentReads: readonly ReadName[] = ['documents.list', 'documents.content', 'documents.deletion'];
const passageReads: readonly ReadName[] = [
  'passages.ofCodes',
  'queries.run',
  'search.memos',
  'codings.ofDocument',
  'memos.ofDocument',
  'memos.list',
  'memos.links',
  'findings.list',
  'texts.emptied',
];

const memoReads: readonly ReadName[] = ['memos.list', 'memos.links', 'search.memos'];

const speakerReads: readonly ReadName[] = [
  'speakers.list',
  ...documentReads,
  ...passageReads,
  'search.find',
  'participants.list',
  'codes.counts',
  'codes.tree',
  'search.suggest',
  'words.list',
];

/** Which reads a change of a table makes old. The only place that says so. */
const readsOfTopic: Readonly<Record<string, readonly ReadName[]>> = {
  project: ['project.current', 'project.summary'],
  preferences: ['preferences.get', 'researchers.current', 'researchers.list', 'search.suggest'],
  history: ['history.state', 'history.steps'],
  researcher: [
    'queries.run',
    ...memoReads,
    'passages.ofCodes',
    'codings.ofDocument',
    'memos.ofDocument',
    'codes.history',
    'researchers.list',
    'researchers.compare',
    'search.suggest',
  ],
  participant: [
    'queries.run',
    'passages.ofCodes',
    'search.names',
    'speakers.list',
    'attributes.unfit',
    ...memoReads,
    'participants.list',
    'project.summary',
    'codes.counts',
    'codes.tree',
    'search.suggest',
    'words.list',
  ],
  document: [
    'search.names',
    'speakers.list',
    'attributes.ofDocuments',
    'attributes.unfit',
    ...documentReads,
    ...passageReads,
    'search.find',
    'participants.list',
    'project.summary',
    'codes.counts',
    'search.suggest',
    'researchers.compare',
    'words.list',
  ],
  speaker: speakerReads,
  turn: speakerReads,
  heading: ['documents.content', 'search.suggest'],
  codeEvent: ['codes.history'],
  codeSet: ['search.names', 'codeSets.list'],
  codeSetMember: ['queries.run', 'codeSets.list'],
  code: [
    'queries.run',
    'search.names',
    ...memoReads,
    'codes.tree',
    'codes.deletion',
    'passages.ofCodes',
    'findings.list',
    'project.summary',
    'codes.counts',
  ],
  passage: [...passageReads, 'codes.counts', 'codes.tree', 'search.suggest', 'researchers.compare', 'words.list'],
  coding: [
    ...memoReads,
    'codes.tree',
    'codes.deletion',
    'documents.list',
    'participants.list',
    'project.summary',
    ...passageReads,
    'codes.counts',
    'search.suggest',
    'researchers.list',
    'researchers.compare',
    'words.list',
  ],
  memo: [
    'queries.run',
    'documents.deletion',
    ...memoReads,
    'codings.ofDocument',
    'memos.ofDocument',
    'passages.ofCodes',
    'codes.deletion',
    'researchers.list',
  ],
  finding: ['search.names', ...memoReads, 'findings.list', 'project.summary'],
  evidence: ['findings.list'],
  folder: ['queries.run', 'search.names', 'folders.list', 'documents.list'],
  documentTag: ['queries.run', 'search.names', 'documents.list'],
  attribute: ['queries.run', 'search.names', 'attributes.list', 'attributes.unfit'],
  attributeValue: ['queries.run', 'participants.list', 'attributes.ofDocuments', 'attributes.unfit'],
  savedQuery: ['queries.list', 'search.names'],
  textEdit: ['participants.list', 'speakers.list', 'versions.list', 'versions.content'],
};

export function invalidate(queries: QueryClient, topics: readonly string[]): void {
  if (topics.includes('project')) {
    void queries.invalidateQueries();
    return;
  }
  const names = new Set<unknown>(topics.flatMap((topic) => readsOfTopic[topic] ?? []));
  void queries.invalidateQueries({ predicate: (query) => names.has(query.queryKey[0]) });
}
