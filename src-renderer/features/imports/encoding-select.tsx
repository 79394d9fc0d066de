import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../../api/call-query.ts';
import { Select } from '../../ui/select.tsx';
import type { ImportItem } from './import-item.ts';
import { useReread } from './use-reread.ts';

const found = 'found';

/** The encoding that was found, and all others; another one reads the file anew. */
export function EncodingSelect({ item }: { readonly item: ImportItem }) {
  const { t } = useTranslation();
  const { data: formats } = useQuery(callQuery('imports.formats', {}));
  const reread = useReread();
  const { detected, choice, path } = item;
  const offered = (formats?.encodings ?? []).map((id) => ({ id, label: encodingName(t, id) }));
  const first = { id: found, label: t('imports.detected', { encoding: encodingName(t, detected ?? '') }) };
  // Other names were recognised in another encoding, so nothing of them is kept.
  const choose = (id: string) => reread(path, { encoding: id === found ? undefined : id, notSpeakers: undefined });
  return (
    <Select
      label={t('imports.encoding')}
      options={detected === null ? offered : [first, ...offered]}
      value={choice.encoding ?? (detected === null ? null : found)}
      placeholder={t('imports.chooseEncoding')}
      onChange={choose}
    />
  );
}

export function encodingName(t: TFunction, id: string): string {
  return t(`imports.encodings.${id.replace('_', '-')}` as 'imports.encodings.utf-8', id);
}
