const forParticipants = [...'123456789abcdefghijklmnopqrstuvwxyz0'];

/** All keys by which people of a session can be chosen, in the order in which they are given. */
export const sessionSigns: readonly string[] = forParticipants;

/** The next key that nobody has: 0 for who facilitates, 1–9 and a–z else; undefined where all 36 are given. */
export function freeSign(taken: ReadonlySet<string>, role: 'participant' | 'facilitator'): string | undefined {
  if (role === 'facilitator' && !taken.has('0')) return '0';
  return forParticipants.find((sign) => !taken.has(sign));
}
