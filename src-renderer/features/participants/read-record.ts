import i18next, { type TFunction } from 'i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { parseAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import { foldName } from '../../../src-main/shared/domain/fold-name.ts';
import { recordedStates, recordField, type RecordFieldId } from './record-fields.ts';

type Fill = CallInput<'attributes.fill'>;
/** What is recorded of one participant by a cell, or by several of a row. */
export type RecordChange = Omit<NonNullable<Fill['records']>[number], 'id'>;

export type ReadRecord =
  { readonly kind: 'fits'; readonly record: RecordChange } | { readonly kind: 'unfit'; readonly reason: string };

const longestName = 200;

/** What is typed or pasted into a field of the record: states of consent in any language of the program, or as yes and no. */
export function readRecord(t: TFunction, id: RecordFieldId, text: string): ReadRecord {
  const typed = text.trim();
  if (id === 'pseudonym') {
    return typed.length > longestName
      ? { kind: 'unfit', reason: t('participants.nameLong') }
      : { kind: 'fits', record: { pseudonym: typed } };
  }
  if (id === 'consent') {
    const state = readState(typed);
    return state ? { kind: 'fits', record: { consent: { state } } } : { kind: 'unfit', reason: t('consent.unfit') };
  }
  const read = parseAttributeValue(recordField(t, id).type, [], text);
  if (read.kind === 'unfit') return { kind: 'unfit', reason: t(`participants.unfit.${read.reason}`) };
  const value = read.value === '' ? null : read.value;
  if (id === 'storedUntil') return { kind: 'fits', record: { consent: { storedUntil: value } } };
  return { kind: 'fits', record: { consent: { [id]: value === null ? null : value === 'true' } } };
}

/** Two records of one participant as one. */
export const joinRecords = (one: RecordChange, other: RecordChange): RecordChange => ({
  ...one,
  ...other,
  ...((one.consent ?? other.consent) && { consent: { ...one.consent, ...other.consent } }),
});

const states = ['unrecorded', ...recordedStates] as const;

function readState(text: string): (typeof states)[number] | null {
  if (text === '') return 'unrecorded';
  const wanted = foldName(text);
  const named = states.find((state) =>
    [state, ...['en', 'zh-CN'].map((lng) => i18next.t(`consent.state.${state}`, { lng }))]
      .map(foldName)
      .includes(wanted),
  );
  if (named) return named;
  const answer = parseAttributeValue('boolean', [], text);
  if (answer.kind === 'unfit') return null;
  return answer.value === 'true' ? 'given' : 'refused';
}
