/** The keys that do something with the turn that is chosen. */
export const turnKeys = {
  keyMoment: '!',
  followUp: '?',
  code: 'C',
  problem: 'P',
  agrees: 'Plus',
  disagrees: '-',
  rewrite: 'E',
  remove: 'Delete',
} as const;

export type TurnActionName = keyof typeof turnKeys;
