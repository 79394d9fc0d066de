import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickerPopover } from '../../ui/picker-popover.tsx';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';
import { matchNames } from '../../workspace/match-names.ts';

interface SeverityPickerProps {
  readonly anchor: AnchorRect;
  onPick(severity: number): void;
  onClose(): void;
}

const severities = [1, 2, 3, 4] as const;

/** How bad a problem is: its number, or a part of its name. */
export function SeverityPicker({ anchor, onPick, onClose }: SeverityPickerProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const all = severities.map((severity) => ({
    id: String(severity),
    label: t(`findings.severities.${severity}`),
    shortcut: String(severity),
  }));
  const options = all.filter(({ id }) => id === query.trim());
  const found = matchNames(all, query).map(({ item, ranges }) => ({ ...item, ranges }));
  return (
    <PickerPopover
      anchor={anchor}
      label={t('capture.severityLabel')}
      placeholder={t('capture.severityLabel')}
      emptyText={t('capture.severityNone')}
      query={query}
      onQueryChange={setQuery}
      options={options.length > 0 ? options : found}
      onPick={(id) => {
        onPick(Number(id));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
