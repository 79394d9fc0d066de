import { create } from 'zustand';
import type { PassageQuery, QueryLimits, SavedQuery } from '../../../src-main/shared/contract/queries.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { askQuery, findBy, usePassageQuery } from '../../workspace/passage-query.ts';
import { completeLimits } from './complete-limits.ts';
import { conditionForm, emptyForm, formCondition } from './query-form.ts';
import type { QueryForm } from './query-form.ts';

export interface QueryDraft {
  readonly form: QueryForm;
  readonly limits: QueryLimits;
  /** The saved query that is looked at or changed. */
  readonly savedId: string | null;
  readonly dialog: 'save' | 'rename' | null;
}

const nothing: QueryDraft = { form: emptyForm, limits: {}, savedId: null, dialog: null };

/** The query that is being built. */
export const useQueryDraft = create<QueryDraft>(() => nothing);

const { getState, setState } = useQueryDraft;

/** Null while neither a code nor a limit is chosen. */
export function draftQuery({ form, limits }: Pick<QueryDraft, 'form' | 'limits'>): PassageQuery | null {
  const query = { codes: formCondition(form), limits: completeLimits(limits) };
  return query.codes === null && Object.keys(query.limits).length === 0 ? null : query;
}

function ask(name: string | null): void {
  askQuery(draftQuery(getState()), name);
}

export function changeDraft(change: Partial<Pick<QueryDraft, 'form' | 'limits'>>): void {
  setState(change);
  ask(null);
}

export function openSavedQuery({ id, name, query }: SavedQuery): void {
  setState({ form: conditionForm(query.codes), limits: query.limits, savedId: id });
  findBy('query');
  ask(name);
}

export function startQuery(): void {
  setState(nothing);
  findBy('query');
  ask(null);
}

/** What is asked is saved under a name now. */
export function keepAs(savedId: string, name: string): void {
  setState({ savedId });
  ask(name);
}

export const openQueryDialog = (dialog: QueryDraft['dialog']): void => setState({ dialog });

function takeWanted(wanted: PassageQuery | null): void {
  if (!wanted) return;
  setState({ ...nothing, form: conditionForm(wanted.codes), limits: wanted.limits });
  findBy('query');
  ask(null);
}

takeWanted(usePassageQuery.getState().wanted);
usePassageQuery.subscribe(({ wanted }, before) => {
  if (wanted !== before.wanted) takeWanted(wanted);
});

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId === before.projectId) return;
  setState(nothing);
  ask(null);
  findBy('codes');
});
