import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';

export type Folder = CallOutput<'folders.list'>[number];

export type DocumentBranch =
  | {
      readonly kind: 'folder';
      readonly folder: Folder;
      readonly branches: readonly DocumentBranch[];
      readonly count: number;
    }
  | { readonly kind: 'document'; readonly document: DocumentSummary };

/** Folders by name before the documents in their order, each with what is in it. */
export function documentTree(
  documents: readonly DocumentSummary[],
  folders: readonly Folder[],
  { language, keepsEmpty }: { readonly language: string; readonly keepsEmpty: boolean },
): readonly DocumentBranch[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const known = new Set(folders.map(({ id }) => id));
  const parentOf = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const foldersIn = Map.groupBy(folders, ({ parentId }) => parentOf(parentId));
  const documentsIn = Map.groupBy(documents, ({ folderId }) => parentOf(folderId));
  const branchesIn = (id: string | null): readonly DocumentBranch[] => {
    const inner = (foldersIn.get(id) ?? [])
      .toSorted((one, other) => compare(one.name, other.name))
      .map((folder) => {
        const branches = branchesIn(folder.id);
        const count = branches.reduce((sum, branch) => sum + (branch.kind === 'folder' ? branch.count : 1), 0);
        return { kind: 'folder' as const, folder, branches, count };
      })
      .filter(({ count }) => keepsEmpty || count > 0);
    const own = (documentsIn.get(id) ?? []).map((document) => ({ kind: 'document' as const, document }));
    return [...inner, ...own];
  };
  return branchesIn(null);
}

/** Documents whose name, speakers or tags hold the words, and that carry all the tags. */
export function findDocuments(
  documents: readonly DocumentSummary[],
  { search, tags }: { readonly search: string; readonly tags: readonly string[] },
): readonly DocumentSummary[] {
  const term = foldWords(search.trim());
  return documents.filter(
    (document) =>
      tags.every((tag) => document.tags.includes(tag)) &&
      [document.name, ...document.speakers, ...document.tags].some((text) => foldWords(text).includes(term)),
  );
}

/** All tags with how many documents carry them, by name. */
export function countTags(documents: readonly DocumentSummary[], language: string) {
  const counts = new Map<string, number>();
  for (const tag of documents.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((one, other) => compare(one.tag, other.tag));
}

/** A folder's name with those above it. */
export function folderPath(folders: readonly Folder[], id: string): string {
  const folder = folders.find((one) => one.id === id);
  if (!folder) return '';
  return folder.parentId === null ? folder.name : `${folderPath(folders, folder.parentId)} / ${folder.name}`;
}
