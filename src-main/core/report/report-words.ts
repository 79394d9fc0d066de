import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/contract/values.ts';
import { assert } from '../../shared/errors.ts';

/** What a report says beside the words of its project, in one language. */
export interface ReportWords {
  readonly language: Language;
  /** By a path such as `blocks.findings.title`; of words with a number, `n` says which form. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly number: (value: number) => string;
  /** `2026-11-22` → `22 November 2026`. */
  readonly date: (isoDate: string) => string;
  /** The same for tables: `22 Nov 2026`. */
  readonly shortDate: (isoDate: string) => string;
}

type Entry = string | { readonly [key: string]: Entry };

const locales = { en: 'en-GB', 'zh-CN': 'zh-CN' } as const;

/** The words of `words.json` in `folder`. */
export function readReportWords(folder: string, language: Language): ReportWords {
  const file = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as Readonly<Record<Language, Entry>>;
  const locale = locales[language];
  const [numbers, plurals] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale)];
  const dates = (dateStyle: 'long' | 'medium') => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    return (isoDate: string) => format.format(new Date(`${isoDate}T00:00:00Z`));
  };
  return {
    language,
    number: (value) => numbers.format(value),
    date: dates('long'),
    shortDate: dates('medium'),
    say: (key, values = {}) => {
      const entry = key.split('.').reduce((inside: Entry | undefined, name) => entryOf(inside, name), file[language]);
      const form =
        typeof entry === 'object' ? (entryOf(entry, plurals.select(Number(values.n))) ?? entry.other) : entry;
      assert(typeof form === 'string', `words.json has ${key} in ${language}`);
      return form.replaceAll(/\{(\w+)\}/gu, (place, name: string) => {
        const value = values[name] ?? place;
        return typeof value === 'number' ? numbers.format(value) : value;
      });
    },
  };
}

function entryOf(entry: Entry | undefined, name: string): Entry | undefined {
  return typeof entry === 'object' && Object.hasOwn(entry, name) ? entry[name] : undefined;
}
