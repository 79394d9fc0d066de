import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import type { Option } from '../../ui/option-list.tsx';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { formatPlace } from '../../workspace/format-place.ts';

interface ExamplePickerProps {
  readonly anchor: AnchorRect;
  readonly code: Code;
  onClose(): void;
}

const shown = 100;

/** One of the code's own passages becomes its example. */
export function ExamplePicker({ anchor, code, onClose }: ExamplePickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const { data } = useQuery(callQuery('passages.ofCodes', { codeIds: [code.id] }));
  const setExample = useCall('codes.setExample');
  const own = (data?.passages ?? []).filter(({ codeId }) => codeId === code.id);
  const options = own
    .filter(({ text, speaker }) => foldWords(`${text} ${speaker ?? ''}`).includes(foldWords(query.trim())))
    .slice(0, shown)
    .map((passage): Option => ({
      id: passage.codingId,
      label: passage.text,
      end: [passage.speaker, formatPlace(passage)].filter(Boolean).join(' · '),
    }));
  const pick = (codingId: string) => {
    setExample.mutate({ id: code.id, codingId });
    onClose();
  };
  return (
    <PickerPopover
      anchor={anchor}
      label={t('codes.examplePicker')}
      placeholder={t('codes.examplePlaceholder')}
      emptyText={t('codes.exampleEmpty')}
      query={query}
      onQueryChange={setQuery}
      options={options}
      onPick={pick}
      onClose={onClose}
    />
  );
}
