import type { Language } from '../../shared/contract/values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language that the environment asks for; null where it asks for none (`C`, `POSIX`, nothing). */
export function environmentLanguage(env: Environment): Language | null {
  const tag = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  if (tag === undefined || /^(C|POSIX)(\.|$)/.test(tag)) return null;
  return /^zh\b|^zh_/i.test(tag) ? 'zh-CN' : 'en';
}
