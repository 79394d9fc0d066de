import { consentStates } from '../../shared/contract/participants.ts';
import type { Consent } from '../../shared/contract/participants.ts';
import type { CliArguments } from './cli-arguments.ts';
import { readChoice } from './read-choice.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words.ts';

const answers = ['yes', 'no', 'unknown'] as const;

export const consentUsage = `[--consent ${consentStates.join('|')}] [--may-record ${answers.join('|')}] [--may-quote ${answers.join('|')}] [--stored-until DATE|unknown]`;
export const consentOptions = {
  consent: { type: 'string' },
  'may-record': { type: 'string' },
  'may-quote': { type: 'string' },
  'stored-until': { type: 'string' },
} as const;

type Said = { -readonly [Part in keyof Consent]?: Consent[Part] };

/** What is said of consent; what isn't, stays as it is. */
export function readConsent(args: CliArguments): Said {
  const said: Said = {};
  const state = readChoice(args, 'consent', consentStates);
  if (state !== undefined) said.state = state;
  const [mayRecord, mayQuote] = [readAnswer(args, 'may-record'), readAnswer(args, 'may-quote')];
  if (mayRecord !== undefined) said.mayRecord = mayRecord;
  if (mayQuote !== undefined) said.mayQuote = mayQuote;
  const until = args.text('stored-until');
  if (until !== undefined) said.storedUntil = until === 'unknown' ? null : readDay(until);
  return said;
}

function readAnswer(args: CliArguments, option: string): boolean | null | undefined {
  const answer = readChoice(args, option, answers);
  if (answer === undefined) return undefined;
  return answer === 'unknown' ? null : answer === 'yes';
}

function readDay(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
  if (!isDay) throw new UsageError('option-value', { option: '--stored-until' });
  return text;
}

/** `given; not to be quoted; stored until 2030-12-31`. */
export function printConsent({ state, mayRecord, mayQuote, storedUntil }: Consent, words: Words): string {
  const parts = [
    words(`consent.state.${state}`),
    ...(mayRecord === false ? [words('cli.consent.noRecording')] : []),
    ...(mayQuote === false ? [words('cli.consent.noQuoting')] : []),
    ...(storedUntil === null ? [] : [words('cli.consent.until', { date: storedUntil })]),
  ];
  return parts.join('; ');
}
