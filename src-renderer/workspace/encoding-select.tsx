import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { callQuery } from '../api/call-query.ts';
import { Select } from '../ui/select.tsx';

const found = 'found';

export interface EncodingSelectProps {
  /** What the file was taken for by itself; null where that isn't known. */
  readonly detected: string | null;
  /** What was chosen instead. */
  readonly encoding: string | undefined;
  onChoose(encoding: string | undefined): void;
}

/** The encoding that was found, and all others. */
export function EncodingSelect({ detected, encoding, onChoose }: EncodingSelectProps) {
  const { t } = useTranslation();
  const { data: formats } = useQuery(callQuery('imports.formats', {}));
  const offered = (formats?.encodings ?? []).map((id) => ({ id, label: encodingName(t, id) }));
  const first = { id: found, label: t('imports.detected', { encoding: encodingName(t, detected ?? '') }) };
  return (
    <Select
      label={t('imports.encoding')}
      options={detected === null ? offered : [first, ...offered]}
      value={encoding ?? (detected === null ? null : found)}
      placeholder={t('imports.chooseEncoding')}
      onChange={(id) => onChoose(id === found ? undefined : id)}
    />
  );
}

export function encodingName(t: TFunction, id: string): string {
  return t(`imports.encodings.${id.replace('_', '-')}` as 'imports.encodings.utf-8', id);
}
