import { create } from 'zustand';
import { useNavigation } from './navigation.ts';

interface CodingFilter {
  /** Names of researchers whose codings are not shown. */
  readonly hiddenResearchers: ReadonlySet<string>;
  /** Only codings of these codes are shown; null: of all. */
  readonly codeIds: readonly string[] | null;
  /** Two researchers beside each other: only their codings are shown, with a mark each. */
  readonly compared: readonly [string, string] | null;
}

const nothingHidden: CodingFilter = { hiddenResearchers: new Set(), codeIds: null, compared: null };

/** Which codings the reading view shows. */
export const useCodingFilter = create<CodingFilter>(() => nothingHidden);

const { setState } = useCodingFilter;

export const showResearcher = (name: string, isShown: boolean): void =>
  setState(({ hiddenResearchers }) => {
    const hidden = new Set(hiddenResearchers);
    if (isShown) hidden.delete(name);
    else hidden.add(name);
    return { hiddenResearchers: hidden };
  });
export const setHiddenResearchers = (names: Iterable<string>): void => setState({ hiddenResearchers: new Set(names) });
export const filterByCodes = (codeIds: readonly string[] | null): void => setState({ codeIds });
export const compareResearchers = (compared: readonly [string, string] | null): void => setState({ compared });
export const resetCodingFilter = (): void => setState(nothingHidden);

/** A researcher has another name from now on. */
export const renameInFilter = (before: string, after: string): void =>
  setState(({ hiddenResearchers, compared }) => {
    const named = (name: string) => (name === before ? after : name);
    const pair = compared && ([named(compared[0]), named(compared[1])] as const);
    return {
      hiddenResearchers: new Set([...hiddenResearchers].map(named)),
      compared: pair && pair[0] !== pair[1] ? pair : null,
    };
  });

/** How the codings of the first and of the second are told apart while two are compared. */
export const comparisonColors = [
  { solid: '#3b82d9', tint: '#3b82d93d' },
  { solid: '#d9822b', tint: '#d9822b42' },
] as const;

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) resetCodingFilter();
});

interface FilteredCoding {
  readonly codeId: string;
  readonly researcher: string;
}

type Filter = Pick<CodingFilter, 'hiddenResearchers' | 'codeIds' | 'compared'>;

export function isCodingShown({ codeId, researcher }: FilteredCoding, filter: Filter): boolean {
  const { hiddenResearchers, codeIds, compared } = filter;
  if (codeIds && !codeIds.includes(codeId)) return false;
  return compared ? compared.includes(researcher) : !hiddenResearchers.has(researcher);
}
