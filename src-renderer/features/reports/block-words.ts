import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

const say = (key: string): string => (i18next.t as (key: string) => string)(key);

/** The words of the first key that has any. */
const firstOf = (keys: readonly string[], fallback: string): string => {
  const key = keys.find((candidate) => i18next.exists(candidate));
  return key === undefined ? fallback : say(key);
};

/** Words of what the core names: kinds of blocks and their fields. What isn't known here is shown by its own name. */
export function useBlockWords() {
  const { t } = useTranslation();
  return {
    kindName: (kind: string) => firstOf([`report.blocks.${kind}.name`], kind),
    kindSentence: (kind: string) => firstOf([`report.blocks.${kind}.sentence`], t('report.unknownBlock')),
    headingName: (kind: string) => firstOf([`report.blocks.${kind}.heading`], t('report.blockTitle')),
    headingHint: (kind: string) => firstOf([`report.blocks.${kind}.headingHint`, `report.blocks.${kind}.name`], ''),
    /** In a kind of its own where that says more. */
    fieldName: (kind: string, name: string) =>
      firstOf([`report.blocks.${kind}.fields.${name}`, `report.fields.${name}`], name),
    choiceName: (name: string, value: string) => firstOf([`report.choices.${name}.${value}`], value),
  };
}
