import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Code } from '../../src-main/shared/contract/codes.ts';
import { codePath, printCodePath } from '../../src-main/shared/domain/code-tree.ts';
import { callQuery } from '../api/call-query.ts';
import type { AnchorRect } from '../ui/virtual-anchor.tsx';
import type { CodeChoice } from './code-choice.ts';
import { takesOnlyKnown } from './code-picker-keys.tsx';
import type { CodePickerPurpose } from './code-picker-keys.tsx';
import { useOfferedCodes } from './use-offered-codes.ts';
import { usePinKeys } from './use-pin-keys.ts';
import { useSettledChoice } from './use-settled-choice.ts';

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

/** What a visit of the code picker offers, and what its keys and choices do. */
export function useCodePicking({ onPick, onClose, recentCodeIds = none, ...props }: CodePickerProps) {
  const { purpose = 'code', excludedIds = nobody, tickedIds = null } = props;
  const makesNew = !takesOnlyKnown(purpose);
  const [query, setQuery] = useState('');
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  // What is used during the visit doesn't change the order under the eyes.
  const [recentAtFirst] = useState(recentCodeIds);
  const wanted = { codes, query, recentCodeIds: recentAtFirst, excludedIds, tickedIds };
  const { options, knownIds, offers, follow } = useOfferedCodes(wanted, makesNew);
  const optionIds = options.map(({ id }) => id);
  const { isSettled, settle } = useSettledChoice(excludedIds);
  const pinActive = usePinKeys(codes);

  const pick = (id: string, isShifted: boolean) => {
    const isKeptOpen = isShifted && purpose === 'code';
    const offer = offers.find((candidate) => candidate.id === id);
    const choice: CodeChoice = offer ? { path: offer.path } : { id };
    const isFirst = query.trim() !== '' && id === optionIds[0];
    if (!isFirst || !makesNew || isSettled()) onPick(choice, isKeptOpen);
    else void settle(query, choice).then((settled) => onPick(settled, isKeptOpen));
    setQuery('');
    if (!isKeptOpen) onClose();
  };
  const onKeyDown = (event: KeyboardEvent, activeId: string | null) => {
    if (purpose === 'code' && pinActive(event, activeId)) return;
    follow(event, activeId, optionIds);
    if (event.key !== 'Tab' || event.shiftKey || !makesNew) return;
    event.preventDefault();
    if (activeId !== null && knownIds.includes(activeId)) setQuery(`${printCodePath(codePath(codes, activeId))}/`);
  };
  return { query, setQuery, codes, options, pick, onKeyDown };
}
