import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../src-main/shared/contract/codes.ts';
import { codePath, printCodePath } from '../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../api/call-query.ts';
import type { Option } from '../ui/option-list.tsx';
import { PickerPopover } from '../ui/picker-popover.tsx';
import type { AnchorRect } from '../ui/virtual-anchor.tsx';
import { useCodeColor } from './code-color.ts';
import { CodePickerKeys } from './code-picker-keys.tsx';
import type { CodePickerPurpose } from './code-picker-keys.tsx';
import { matchCodes } from './match-codes.ts';
import { newCodeOffers } from './new-code-offers.ts';
import { useNearOption } from './use-near-option.ts';

export type CodeChoice = { readonly id: string } | { readonly path: readonly string[] };

export interface CodePickerProps {
  readonly anchor: AnchorRect;
  /** The picker closes itself after a choice unless it is kept open. */
  onPick(choice: CodeChoice, isKeptOpen: boolean): void;
  onClose(): void;
  /** The last used first: they stand on top until something is typed. */
  readonly recentCodeIds?: readonly string[];
  readonly purpose?: CodePickerPurpose;
  readonly excludedIds?: ReadonlySet<string>;
}

const none: readonly string[] = [];
const nobody: ReadonlySet<string> = new Set();
const noCodes: readonly Code[] = [];

/** Finds a code by a part of its path, or makes one: the box that opens where something is coded. */
export function CodePicker({ anchor, onPick, onClose, recentCodeIds = none, ...props }: CodePickerProps) {
  const { purpose = 'code', excludedIds = nobody } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const known = useCodeOptions({ codes, query, recentCodeIds, excludedIds });
  const knownIds = known.map(({ id }) => id);
  const { nearId, follow } = useNearOption(query, knownIds);
  const offers = purpose === 'merge' ? [] : newCodeOffers(codes, query, nearId);
  const optionIds = [...knownIds, ...offers.map(({ id }) => id)];

  const pick = (id: string, isShifted: boolean) => {
    const isKeptOpen = isShifted && purpose === 'code';
    const offer = offers.find((candidate) => candidate.id === id);
    onPick(offer ? { path: offer.path } : { id }, isKeptOpen);
    setQuery('');
    if (!isKeptOpen) onClose();
  };
  const onKeyDown = (event: KeyboardEvent, activeId: string | null) => {
    follow(event, activeId, optionIds);
    if (event.key !== 'Tab' || event.shiftKey || purpose === 'merge') return;
    event.preventDefault();
    if (activeId !== null && knownIds.includes(activeId)) setQuery(`${printCodePath(codePath(codes, activeId))}/`);
  };

  const created = offers.map(({ id, name, above }): Option => ({ id, label: newWords(name, above), color: null }));
  return (
    <PickerPopover
      anchor={anchor}
      label={t(`codePicker.label.${purpose}`)}
      placeholder={t(`codePicker.placeholder.${purpose}`)}
      emptyText={codes.length === 0 ? t('codePicker.noCodes') : t('codePicker.noMatch')}
      query={query}
      onQueryChange={setQuery}
      options={[...known, ...created]}
      onPick={pick}
      onClose={onClose}
      onKeyDown={onKeyDown}
      footer={<CodePickerKeys purpose={purpose} />}
    />
  );

  function newWords(name: string, above: readonly string[]): string {
    if (above.length === 0) return t('codePicker.newCode', { name });
    return t('codePicker.newCodeIn', { name, theme: above.join(' / ') });
  }
}

interface CodeOptionsWanted {
  readonly codes: readonly Code[];
  readonly query: string;
  readonly recentCodeIds: readonly string[];
  readonly excludedIds: ReadonlySet<string>;
}

function useCodeOptions({ codes, query, recentCodeIds, excludedIds }: CodeOptionsWanted): readonly Option[] {
  const { t } = useTranslation();
  const colorOf = useCodeColor();
  const isBlank = query.trim() === '';
  const recent = recentCodeIds.flatMap((id) => codes.find((code) => code.id === id) ?? []);
  const isSectioned = isBlank && recent.length > 0;
  const toOption = (code: Code, ranges: Option['ranges'] = []): Option => ({
    id: code.id,
    label: code.name,
    ranges,
    color: colorOf(code.color).solid,
    end: codePath(codes, code.id).slice(0, -1).join(' / ') || undefined,
    section: isSectioned ? t(recent.includes(code) ? 'codePicker.recent' : 'codePicker.all') : undefined,
  });
  const found = matchCodes(codes, query);
  const ordered = isBlank
    ? [...recent, ...codes.filter((code) => !recent.includes(code))].map((code) => toOption(code))
    : found.map(({ code, ranges }) => toOption(code, ranges));
  return ordered.filter(({ id }) => !excludedIds.has(id));
}
