import type { TFunction } from 'i18next';
import type { CodeCondition, PassageQuery, QueryLimits } from '../../src-main/shared/contract/queries.ts';

/** Names of what a query speaks of; null for what is no more. */
export interface QueryNames {
  readonly code: (id: string) => string | null;
  readonly codeSet: (id: string) => string | null;
  readonly document: (id: string) => string | null;
  readonly folder: (id: string) => string | null;
  readonly participant: (id: string) => string | null;
  readonly attribute: (id: string) => string | null;
}

interface Speaker {
  readonly t: TFunction;
  readonly language: string;
  readonly names: QueryNames;
}

interface Range<Value> {
  readonly from?: Value | undefined;
  readonly to?: Value | undefined;
}

/** A query as one sentence. */
export function queryWords({ codes, limits }: PassageQuery, speaker: Speaker): string {
  const { t } = speaker;
  const begin =
    codes === null ? t('queryWords.all') : t('queryWords.coded', { condition: conditionWords(codes, speaker) });
  return [begin, ...limitWords(limits, speaker)].join(t('queryWords.comma'));
}

function conditionWords(condition: CodeCondition, speaker: Speaker): string {
  const { t, names } = speaker;
  const part = (one: CodeCondition) => {
    const isSimple = one.kind === 'code' || one.kind === 'codeSet' || ('of' in one && one.of.length === 1);
    return isSimple ? conditionWords(one, speaker) : t('queryWords.bracket', { words: conditionWords(one, speaker) });
  };
  switch (condition.kind) {
    case 'code':
      return quoted(names.code(condition.codeId), speaker);
    case 'codeSet':
      return t('queryWords.set', { name: quoted(names.codeSet(condition.codeSetId), speaker) });
    case 'any':
      return listed(condition.of.map(part), 'disjunction', speaker);
    case 'all':
      return condition.of.map(part).join(t('queryWords.together'));
    case 'followedBy': {
      const pair = { first: part(condition.first), second: part(condition.second) };
      return condition.turns === 0
        ? t('queryWords.followedInTurn', pair)
        : t('queryWords.followedBy', { ...pair, count: condition.turns });
    }
    default:
      return t(`queryWords.${condition.kind}`, { first: part(condition.first), second: part(condition.second) });
  }
}

function limitWords(limits: QueryLimits, speaker: Speaker): readonly string[] {
  const { t, names } = speaker;
  const quotedList = (values: readonly (string | null)[]) =>
    listed(
      values.map((value) => quoted(value, speaker)),
      'disjunction',
      speaker,
    );
  const { documentIds, folderIds, tags, kinds, participantIds, attributes = [], researchers } = limits;
  return [
    documentIds && t('queryWords.documents', { names: quotedList(documentIds.map(names.document)) }),
    folderIds && t('queryWords.folders', { names: quotedList(folderIds.map(names.folder)) }),
    tags && t('queryWords.tags', { names: quotedList(tags) }),
    kinds &&
      t('queryWords.kinds', {
        names: listed(
          kinds.map((kind) => t(`queryWords.kind.${kind}`)),
          'disjunction',
          speaker,
        ),
      }),
    participantIds && t('queryWords.participants', { names: quotedList(participantIds.map(names.participant)) }),
    limits.leaveOutInterviewers && t('queryWords.leaveOutInterviewers'),
    ...attributes.map(({ attributeId, oneOf, from, to }) => {
      const value = oneOf ? quotedList(oneOf) : rangeWords({ from, to }, speaker);
      return t('queryWords.attribute', { name: names.attribute(attributeId) ?? t('queryWords.gone'), value });
    }),
    researchers && t('queryWords.researchers', { names: quotedList(researchers) }),
    limits.weight && t('queryWords.weight', { value: rangeWords(limits.weight, speaker) }),
    limits.valence && t('queryWords.valence', { value: rangeWords(limits.valence, speaker) }),
    limits.coded && t('queryWords.codedWhen', { value: rangeWords(daysOf(limits.coded, speaker), speaker) }),
  ].filter((words) => typeof words === 'string');
}

function daysOf({ from, to }: Range<number>, { language }: Speaker): Range<string> {
  const { format } = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return { from: from === undefined ? undefined : format(from), to: to === undefined ? undefined : format(to) };
}

function rangeWords({ from, to }: Range<string | number>, { t }: Speaker): string {
  if (from === undefined) return to === undefined ? t('queryWords.any') : t('queryWords.upTo', { to: String(to) });
  return to === undefined
    ? t('queryWords.from', { from: String(from) })
    : t('queryWords.between', { from: String(from), to: String(to) });
}

const quoted = (name: string | null, { t }: Speaker): string =>
  name === null ? t('queryWords.gone') : t('queryWords.quoted', { name });

const listed = (words: readonly string[], type: Intl.ListFormatType, { language }: Speaker): string =>
  new Intl.ListFormat(language, { type }).format(words);
