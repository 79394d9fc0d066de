import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../src-main/shared/contract/codes.ts';
import { codePath, printCodePath } from '../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../api/call-query.ts';
import { useCall } from '../api/use-call.ts';
import type { Option } from '../ui/option-list.tsx';
import { PickerPopover } from '../ui/picker-popover.tsx';
import type { AnchorRect } from '../ui/virtual-anchor.tsx';
import { CodePickerKeys, takesOnlyKnown } from './code-picker-keys.tsx';
import type { CodePickerPurpose } from './code-picker-keys.tsx';
import { newCodeOffers } from './new-code-offers.ts';
import { useCodeOptions } from './use-code-options.ts';
import { useNearOption } from './use-near-option.ts';
import { useSettledChoice } from './use-settled-choice.ts';

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
  /** Codes that are on the words already. They have a tick, and picking one again takes it off. */
  readonly tickedIds?: ReadonlySet<string>;
}

const none: readonly string[] = [];
const nobody: ReadonlySet<string> = new Set();
const noCodes: readonly Code[] = [];

const pinKey = /^Digit([1-9])$/;

/** Finds a code by a part of its path, or makes one: the box that opens where something is coded. */
export function CodePicker({ anchor, onPick, onClose, recentCodeIds = none, ...props }: CodePickerProps) {
  const { purpose = 'code', excludedIds = nobody, tickedIds = null } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const { mutate: pin } = useCall('codes.pin');
  // What is used during the visit doesn't change the order under the eyes.
  const [recentAtFirst] = useState(recentCodeIds);
  const known = useCodeOptions({ codes, query, recentCodeIds: recentAtFirst, excludedIds, tickedIds });
  const knownIds = known.map(({ id }) => id);
  const { nearId, follow } = useNearOption(query, knownIds);
  const offers = takesOnlyKnown(purpose) ? [] : newCodeOffers(codes, query, nearId);
  const { isSettled, settle } = useSettledChoice(excludedIds);
  const optionIds = [...knownIds, ...offers.map(({ id }) => id)];

  const pick = (id: string, isShifted: boolean) => {
    const isKeptOpen = isShifted && purpose === 'code';
    const offer = offers.find((candidate) => candidate.id === id);
    const choice: CodeChoice = offer ? { path: offer.path } : { id };
    const isFirst = query.trim() !== '' && id === optionIds[0];
    if (!isFirst || takesOnlyKnown(purpose) || isSettled()) onPick(choice, isKeptOpen);
    else void settle(query, choice).then((settled) => onPick(settled, isKeptOpen));
    setQuery('');
    if (!isKeptOpen) onClose();
  };
  const pinActive = (event: KeyboardEvent, activeId: string | null): boolean => {
    const [, digit] = (event.altKey && !event.ctrlKey && !event.metaKey && pinKey.exec(event.code)) || [];
    const code = codes.find(({ id }) => id === activeId);
    if (digit === undefined || !code) return false;
    event.preventDefault();
    event.stopPropagation();
    const key = Number(digit);
    pin({ id: code.id, key: code.pin === key ? null : key });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent, activeId: string | null) => {
    if (purpose === 'code' && pinActive(event, activeId)) return;
    follow(event, activeId, optionIds);
    if (event.key !== 'Tab' || event.shiftKey || takesOnlyKnown(purpose)) return;
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
      about={(activeId) => codes.find(({ id }) => id === activeId)?.definition.trim() || null}
      footer={<CodePickerKeys purpose={purpose} />}
    />
  );

  function newWords(name: string, above: readonly string[]): string {
    if (above.length === 0) return t('codePicker.newCode', { name });
    return t('codePicker.newCodeIn', { name, theme: above.join(' / ') });
  }
}
