import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import type { GridLine } from '../../ui/data-grid/grid-types.ts';
import { useShownPeople } from '../../workspace/shown-people.ts';
import { arrangeLines } from './arrange-lines.ts';
import { type GridSubject, ofDocument, ofParticipant } from './grid-subjects.ts';
import { type GridSubjectKind, usePeople } from './participants-state.ts';
import { recordField, recordFieldIds } from './record-fields.ts';
import { shownValue } from './shown-value.ts';

export interface GridData {
  readonly kind: GridSubjectKind;
  readonly subjects: readonly GridSubject[];
  readonly attributes: readonly Attribute[];
  /** The columns behind the name: of participants what is recorded of them too. */
  readonly fields: readonly Attribute[];
  readonly lines: readonly GridLine[];
}

/** Null until it is read. */
export function useGridData(kind: GridSubjectKind): GridData | null {
  const { t, i18n } = useTranslation();
  const attributes = useAttributes(kind);
  const subjects = useSubjects(kind);
  const fields = useMemo(() => withRecord(t, kind, attributes ?? []), [t, kind, attributes]);
  const look = usePeople(({ looks }) => looks[kind]);
  const only = useShownPeople((state) => (kind === 'participant' ? state.people : null));
  const { language } = i18n;
  const lines = useMemo(() => {
    const meant = subjects?.filter(({ id }) => only === null || only.ids.includes(id)) ?? [];
    return arrangeLines(meant, { look, attributes: fields, language, words: shownValue(t, language) });
  }, [subjects, only, look, fields, language, t]);
  return useMemo(
    () => (subjects && attributes ? { kind, subjects, attributes, fields, lines } : null),
    [kind, subjects, attributes, fields, lines],
  );
}

export function useAttributes(kind: GridSubjectKind): readonly Attribute[] | null {
  const { data } = useQuery(callQuery('attributes.list', {}));
  return useMemo(() => data?.filter(({ subject }) => subject === kind) ?? null, [data, kind]);
}

// Behind the attributes: a table that begins with names and values is pasted as it was.
function withRecord(t: TFunction, kind: GridSubjectKind, attributes: readonly Attribute[]): readonly Attribute[] {
  return kind === 'document' ? attributes : [...attributes, ...recordFieldIds.map((id) => recordField(t, id))];
}

function useSubjects(kind: GridSubjectKind): readonly GridSubject[] | null {
  const { t } = useTranslation();
  const isOfPeople = kind === 'participant';
  const { data: participants } = useQuery({ ...callQuery('participants.list', {}), enabled: isOfPeople });
  const { data: documents } = useQuery({ ...callQuery('documents.list', {}), enabled: !isOfPeople });
  const { data: values } = useQuery({ ...callQuery('attributes.ofDocuments', {}), enabled: !isOfPeople });
  return useMemo(() => {
    if (isOfPeople) return participants?.map(ofParticipant(t)) ?? null;
    return documents && values ? documents.map(ofDocument(values)) : null;
  }, [t, isOfPeople, participants, documents, values]);
}
