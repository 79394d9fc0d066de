import { requestJson } from './request-json.ts';

export interface FolderListing {
  readonly path: string;
  readonly home: string;
  /** Null at the top. */
  readonly parent: string | null;
  readonly entries: readonly { readonly name: string; readonly path: string; readonly isFolder: boolean }[];
}

/** Folders, and files with these endings, of a folder of the computer the web host runs on; an empty path is the home folder. */
export function listFolder(path: string, endings: readonly string[] = ['motif']): Promise<FolderListing> {
  return requestJson<FolderListing>(`/folders?path=${encodeURIComponent(path)}&endings=${endings.join(',')}`);
}
