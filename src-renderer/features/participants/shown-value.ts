import type { TFunction } from 'i18next';
import type { Attribute } from '../../../src-main/shared/contract/participants.ts';
import { choicesOf } from '../../../src-main/shared/domain/attribute-values.ts';

/** A stored value as a person of that language reads it; an empty one is said to be so. */
export const shownValue =
  (t: TFunction, language: string) =>
  ({ id, type }: Attribute, value: string): string => {
    if (value === '') return t(id === 'consent' ? 'consent.state.unrecorded' : 'participants.emptyValue');
    switch (type) {
      case 'number':
        return Number(value).toLocaleString(language, { maximumFractionDigits: 12, useGrouping: 'min2' });
      case 'date':
        return new Date(`${value}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' });
      case 'boolean':
        return t(value === 'true' ? 'participants.yes' : 'participants.no');
      case 'choices':
        return choicesOf(value).join(t('participants.between'));
      default:
        return value;
    }
  };
