import { useTranslation } from 'react-i18next';
import type { Code } from '../../src-main/shared/contract/codes.ts';
import { codePath } from '../../src-main/shared/domain/code-tree.ts';
import type { Option } from '../ui/option-list.tsx';
import { useCodeColor } from './code-color.ts';
import { matchCodes } from './match-codes.ts';

export interface CodeOptionsWanted {
  readonly codes: readonly Code[];
  readonly query: string;
  readonly recentCodeIds: readonly string[];
  readonly excludedIds: ReadonlySet<string>;
  /** Codes that are on the words already; null where picking one can't take it off again. */
  readonly tickedIds: ReadonlySet<string> | null;
}

/** More are not looked through by eye: a letter or two leaves fewer. */
const mostOptions = 200;

/** The codes that a query may mean, best first; without one the recent codes, then all in the order of the tree. */
export function useCodeOptions(wanted: CodeOptionsWanted): readonly Option[] {
  const { codes, query, recentCodeIds, excludedIds, tickedIds } = wanted;
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
    shortcut: code.pin === null ? undefined : String(code.pin),
    isTicked: tickedIds?.has(code.id),
  });
  const isOffered = ({ id }: Code) => !excludedIds.has(id);
  if (!isBlank) {
    const found = matchCodes(codes, query).filter(({ code }) => isOffered(code));
    return found.slice(0, mostOptions).map(({ code, ranges }) => toOption(code, ranges));
  }
  const ordered = [...recent, ...codes.filter((code) => !recent.includes(code))].filter(isOffered);
  return ordered.slice(0, mostOptions).map((code) => toOption(code));
}
