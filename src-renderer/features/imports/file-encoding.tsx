import { EncodingSelect } from '../../workspace/encoding-select.tsx';
import type { ImportItem } from './import-item.ts';
import { useReread } from './use-reread.ts';

/** Another encoding reads the file anew. */
export function FileEncoding({ item }: { readonly item: ImportItem }) {
  const reread = useReread();
  const { detected, choice, path } = item;
  // Other names were recognised in another encoding, so nothing of them is kept.
  const choose = (encoding: string | undefined) => reread(path, { encoding, notSpeakers: undefined });
  return <EncodingSelect detected={detected} encoding={choice.encoding} onChoose={choose} />;
}
