import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../../src-main/shared/contract/codes.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Attribute, Participant } from '../../../src-main/shared/contract/participants.ts';
import { callQuery } from '../../api/call-query.ts';
import { findPassages, wordsOf } from './find-passages.ts';
import { groupPassages } from './group-passages.ts';
import type { ListedPassage } from './listed-passage.ts';
import { usePassagesState } from './passages-state.ts';
import { useGrouping } from './use-grouping.ts';

/** The passages that hold the words of the filter, in their groups. */
export function useGroups(codes: readonly Code[], passages: readonly ListedPassage[]) {
  const { t, i18n } = useTranslation();
  const [grouping] = useGrouping();
  const filter = useDeferredValue(usePassagesState((state) => state.filter));
  const { data: participants } = useQuery({
    ...callQuery('participants.list', {}),
    enabled: grouping === 'participant' || grouping.startsWith('attribute'),
  });
  const valueOf = useAttributeValue(grouping.startsWith('attribute') ? grouping.slice('attribute '.length) : null);
  return useMemo(() => {
    const words = wordsOf(filter);
    const shown = findPassages(passages, words);
    const names = new Map((participants ?? []).map(({ id, name }) => [id, name]));
    const groups = groupPassages(shown, {
      grouping,
      codes,
      language: i18n.language,
      noSpeaker: t('passages.noSpeaker'),
      noValue: t('passages.noValue'),
      participants: names,
      valueOf,
    });
    return { grouping, words, shown, groups };
  }, [codes, passages, filter, grouping, participants, valueOf, t, i18n.language]);
}

function useAttributeValue(attributeId: string | null): ValueOf {
  const { t } = useTranslation();
  const isAsked = attributeId !== null;
  const { data: attributes } = useQuery({ ...callQuery('attributes.list', {}), enabled: isAsked });
  const { data: participants } = useQuery({ ...callQuery('participants.list', {}), enabled: isAsked });
  const { data: documents } = useQuery({ ...callQuery('attributes.ofDocuments', {}), enabled: isAsked });
  const attribute = attributes?.find(({ id }) => id === attributeId);
  return useMemo(
    () => (attribute ? valueReader({ attribute, participants, documents, t }) : () => null),
    [attribute, participants, documents, t],
  );
}

type ValueOf = (passage: ListedPassage) => string | null;

interface ValuesKnown {
  readonly attribute: Attribute;
  readonly participants: readonly Participant[] | undefined;
  readonly documents: CallOutput<'attributes.ofDocuments'> | undefined;
  readonly t: TFunction;
}

function valueReader({ attribute: { id, subject, type }, participants = [], documents = {}, t }: ValuesKnown): ValueOf {
  const ofParticipants = new Map(participants.map((participant) => [participant.id, participant.values[id]]));
  const show = (value: string | undefined) => {
    if (value === undefined || value === '') return null;
    if (type === 'boolean') return value === 'true' ? t('queries.yes') : t('queries.no');
    return type === 'choices' ? (JSON.parse(value) as readonly string[]).join(', ') : value;
  };
  return ({ participantId, documentId }) =>
    show(subject === 'document' ? documents[documentId]?.[id] : ofParticipants.get(participantId ?? ''));
}
