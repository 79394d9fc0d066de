import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listFolder } from '../api/list-folder.ts';
import type { FolderListing } from '../api/list-folder.ts';
import { usePathRequest } from './path-request.ts';

/** The folder that the path dialog stands in; it begins where the last one ended. A folder that can't be read leaves the one before in sight. */
export function useFolder(endings: readonly string[]) {
  const [path, setPath] = useState(usePathRequest.getState().folder);
  const [kept, setKept] = useState<FolderListing | null>(null);
  const { data, error } = useQuery({
    queryKey: ['folder', path, endings],
    queryFn: () => listFolder(path, endings),
    staleTime: 0,
    gcTime: 0,
  });
  if (data && data !== kept) setKept(data);
  if (error && !kept && path !== '') setPath('');

  const enter = (folder: string) => {
    usePathRequest.setState({ folder });
    setPath(folder);
  };
  return { listing: data ?? kept, error, enter };
}
