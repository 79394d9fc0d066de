import { useMutation } from '@tanstack/react-query';
import { useJob } from '../../workspace/activity.ts';
import { toImportFile } from './import-item.ts';
import type { ImportChoice } from './import-item.ts';
import { beginReading, changeItem, endReading, useImport } from './import-store.ts';

/** Says something about how a file is to be read, and reads it that way. */
export function useReread() {
  const preview = useJob('imports.preview');
  const { mutate } = useMutation({
    mutationFn: async (path: string) => {
      const reading = beginReading(path);
      const item = useImport.getState().items.find((candidate) => candidate.path === path);
      if (!item) return;
      const [read] = await preview({ files: [toImportFile(item)] }).catch((error: unknown) => {
        endReading(path, reading, null);
        throw error;
      });
      endReading(path, reading, read ?? null);
    },
  });
  return (path: string, choice: ImportChoice) => {
    changeItem(path, (item) => ({ ...item, choice: { ...item.choice, ...choice } }));
    mutate(path);
  };
}
