import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { PassageOfCode } from '../../../src-main/shared/contract/passages.ts';
import type { CodeChoice } from '../../workspace/code-choice.ts';
import { deal, freshDeal, partsOf, takeBack } from './split-deal.ts';
import type { Choice } from './split-deal.ts';
import { useSplit } from './use-split.ts';

type Targets = readonly (CodeChoice | null)[];

/** The dealing of a code's passages from the first key to the one step that writes it. */
export function useDealing(code: Code, passages: readonly PassageOfCode[], onClose: () => void) {
  const [targets, setTargets] = useState<Targets>([null, null]);
  const [dealt, setDealt] = useState(freshDeal);
  const [isGivingUp, setGivingUp] = useState(false);
  const [asked, setAsked] = useState<number | null>(null);
  const split = useSplit(code, onClose);
  const ids = passages.map(({ codingId }) => codingId);
  const parts = partsOf(targets, dealt.choices);
  const choose = (choice: Choice) => setDealt(deal(dealt, ids, choice));
  const finish = () => parts.length > 0 && split.mutate(parts);
  const onKey = (event: KeyboardEvent) => {
    const act = actOfKey(event, targets);
    if (act === null) return;
    event.preventDefault();
    if (act === 'back') setDealt(takeBack(dealt, ids));
    else if (act === 'finish') finish();
    else if (act === 'stays' || targets[act]) choose(act);
    else setAsked(act);
  };
  return {
    targets,
    setTargets,
    /** The place whose code is being chosen. */
    asked,
    ask: setAsked,
    dealt,
    go: (at: number) => setDealt({ ...dealt, at }),
    choose,
    finish,
    canFinish: parts.length > 0,
    isFinishing: split.isPending,
    isGivingUp,
    /** Asks first where something was dealt. */
    leave: () => (dealt.choices.size > 0 ? setGivingUp(true) : onClose()),
    goOn: () => setGivingUp(false),
    onKey,
  };
}

export type Dealing = ReturnType<typeof useDealing>;

type Act = Choice | 'back' | 'finish';

function actOfKey(event: KeyboardEvent, targets: Targets): Act | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((event.target as Element).closest('input, textarea, [role=alertdialog]')) return null;
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'finish';
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Backspace') return 'back';
  const number = /^[1-9]$/.test(key) ? Number(key) - 1 : null;
  if (number === null || number > targets.length) return null;
  return number === targets.length ? 'stays' : number;
}
