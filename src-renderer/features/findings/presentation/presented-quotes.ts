import type { EvidenceSide, FindingEvidence } from '../../../../src-main/shared/contract/findings.ts';
import type { VoiceOf } from '../compare/shared-evidence.ts';

export interface PresentedQuotes {
  readonly shown: readonly FindingEvidence[];
  /** What there would be room for elsewhere. */
  readonly more: number;
  /** What may not be shown. */
  readonly withheld: number;
}

const room: Readonly<Record<EvidenceSide, number>> = { for: 3, against: 2 };

/** The quotes of a side that others may look at: of different people first, in their order; none of those who did not agree. */
export function presentedQuotes(
  evidence: readonly FindingEvidence[],
  side: EvidenceSide,
  voiceOf: VoiceOf,
): PresentedQuotes {
  const own = evidence.filter((quote) => quote.side === side);
  const free = own.filter(({ isWithheld }) => !isWithheld);
  const heard = new Set<string>();
  const isNew = (quote: FindingEvidence) => {
    const voice = voiceOf(quote);
    if (voice === null || heard.has(voice)) return voice === null;
    heard.add(voice);
    return true;
  };
  const first = free.filter(isNew);
  const chosen = new Set([...first, ...free.filter((quote) => !first.includes(quote))].slice(0, room[side]));
  const shown = free.filter((quote) => chosen.has(quote));
  return { shown, more: free.length - shown.length, withheld: own.length - free.length };
}
