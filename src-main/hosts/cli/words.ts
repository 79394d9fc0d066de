import en from '../../../resources/locales/en.json' with { type: 'json' };
import zhCN from '../../../resources/locales/zh-CN.json' with { type: 'json' };
import type { Language } from '../../shared/contract/values.ts';
import type { ErrorDetails } from '../../shared/errors.ts';

/** The words of a key of the locales, its placeholders filled in; `context` chooses `key_context`, `count` among `key_one` and `key_other`. */
export type Words = (key: string, details?: ErrorDetails) => string;

const trees: Readonly<Record<Language, unknown>> = { en, 'zh-CN': zhCN };

export function createWords(language: Language): Words {
  const rules = new Intl.PluralRules(language);
  return (plain, details = {}) => {
    const inContext = `${plain}_${details.context}`;
    const isInContext = details.context !== undefined && isKnown(language, inContext);
    const key = isInContext ? inContext : plain;
    const plural = typeof details.count === 'number' ? find(language, `${key}_${rules.select(details.count)}`) : null;
    const text = plural ?? find(language, key) ?? find(language, `${key}_other`) ?? key;
    return text.replace(/\{\{(\w+)(?:, \w+)?\}\}/g, (_, name: string) => String(details[name] ?? '…'));
  };
}

const isKnown = (language: Language, key: string): boolean =>
  ['', '_one', '_other'].some((plural) => find(language, key + plural) !== null);

function find(language: Language, key: string): string | null {
  const node = key.split('.').reduce(step, trees[language]);
  return typeof node === 'string' ? node : null;
}

function step(node: unknown, key: string): unknown {
  const isBranch = typeof node === 'object' && node !== null && Object.hasOwn(node, key);
  return isBranch ? (node as Record<string, unknown>)[key] : undefined;
}
