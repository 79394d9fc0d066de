import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { codePath, printCodePath } from '../../../src-main/shared/domain/code-tree.ts';
import { foldName } from '../../../src-main/shared/domain/fold-name.ts';
import { markAtCaret } from '../../../src-main/shared/domain/mark-at-caret.ts';
import type { CaretMark } from '../../../src-main/shared/domain/mark-at-caret.ts';
import { printCodeMark } from '../../../src-main/shared/domain/print-turn.ts';
import { callQuery } from '../../api/call-query.ts';
import type { Option } from '../../ui/option-list.tsx';
import { useActiveOption } from '../../ui/use-active-option.ts';
import { matchNames } from '../../workspace/match-names.ts';
import { noteCodeUse, useRecentCodes } from '../../workspace/recent-codes.ts';
import { useCodeOptions } from '../../workspace/use-code-options.ts';
import { setLine, useCaptureState } from './capture-state.ts';
import type { Capture, Person } from './use-capture.ts';

export interface Completion {
  readonly mark: CaretMark | null;
  readonly options: readonly Option[];
  readonly activeId: string | null;
  activate(id: string): void;
  pick(id: string): void;
  /** Looks where the caret is now. */
  follow(field: HTMLTextAreaElement): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  close(): void;
}

const mostOptions = 8;
const nobody: ReadonlySet<string> = new Set();
const noCodes: readonly never[] = [];

/** Offers codes behind `#` and people behind `@` while these are typed; what is typed stays the field's. */
export function useCompletion({ people }: Capture): Completion {
  const [mark, setMark] = useState<CaretMark | null>(null);
  const query = mark?.query ?? '';
  const { data: codes = noCodes } = useQuery(callQuery('codes.tree', {}));
  const recentCodeIds = useRecentCodes((state) => state.ids);
  const codeOptions = useCodeOptions({ codes, query, recentCodeIds, excludedIds: nobody, tickedIds: null });
  const offered = mark?.kind === 'code' ? codeOptions.map(withoutPin) : personOptions(people, query);
  const options = mark ? offered.slice(0, mostOptions) : [];
  const ids = options.map(({ id }) => id);

  const close = () => setMark(null);
  const pick = (id: string) => {
    if (!mark) return;
    const person = people.find(({ participantId }) => participantId === id);
    const written = person ? `@${person.name}` : printCodeMark(codePath(codes, id));
    if (!person) noteCodeUse(id);
    insert(mark, `${written} `);
    close();
  };
  const active = useActiveOption({ query: `${mark?.kind} ${query}`, ids, onPick: pick, onClose: close });
  const isWhole = () => {
    const name =
      mark?.kind === 'code' ? printCodePath(codePath(codes, active.activeId ?? '')) : (options[0]?.label ?? '');
    const ownName = options.find(({ id }) => id === active.activeId)?.label ?? '';
    return [name, ownName].some((known) => foldName(known) === foldName(query));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!mark || ids.length === 0) return;
    if (event.key === 'Enter' && (event.shiftKey || event.ctrlKey || event.metaKey || isWhole())) return;
    if (event.key === 'Tab' && !event.shiftKey && active.activeId !== null) {
      event.preventDefault();
      return pick(active.activeId);
    }
    active.onKeyDown(event);
  };
  const follow = (field: HTMLTextAreaElement) => setMark(markAtCaret(field.value, field.selectionStart));
  return { mark, options, activeId: active.activeId, activate: active.activate, pick, follow, onKeyDown, close };
}

const withoutPin = ({ shortcut: _pin, section: _section, ...option }: Option): Option => option;

const personOptions = (people: readonly Person[], query: string): readonly Option[] => {
  const options = people.map(({ participantId, name, color, sign }) => ({
    id: participantId,
    label: name,
    color,
    end: sign,
  }));
  const byKey = options.filter(({ end }) => end === query);
  const byName = matchNames(options, query).map(({ item, ranges }) => ({ ...item, ranges }));
  return [...byKey, ...byName.filter(({ id }) => byKey.every((option) => option.id !== id))];
};

/** Writes what was picked, and puts the caret behind it. */
function insert(mark: CaretMark, written: string): void {
  const { line } = useCaptureState.getState();
  const behind = line.text.slice(mark.end).replace(/^ /, '');
  setLine({ ...line, text: line.text.slice(0, mark.start) + written + behind });
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-typing-line]');
    const caret = mark.start + written.length;
    field?.setSelectionRange(caret, caret);
  });
}
