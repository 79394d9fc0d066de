import type { Touchpoint } from '../../src-main/shared/contract/personas.ts';
import type { LaneKind } from '../../src-main/shared/contract/journeys.ts';

interface SampleTouchpoint extends Omit<Touchpoint, 'id' | 'codeId'> {
  /** The key of the code that is about it. */
  readonly code?: string;
}

/** Owners only where the texts say them. */
export const touchpoints: readonly SampleTouchpoint[] = [
  { name: 'Join', channel: 'website', isOnline: true, owner: '國發會', code: 'join' },
  { name: 'vTaiwan', channel: 'website', isOnline: true, owner: '', code: 'vtaiwan' },
  { name: '首長信箱', channel: 'email', isOnline: true, owner: '' },
  { name: '工作坊', channel: 'person', isOnline: false, owner: '' },
  { name: 'Team meeting', channel: 'person', isOnline: false, owner: 'Project Manager' },
];

export const journeyName = 'From a question to its answer';

/** Names with the keys of the codes that they are bound to. */
export const stages = [
  { name: 'Asking', code: 'asking' },
  { name: 'Informing', code: 'informing' },
  { name: 'Discussing', code: 'discussing' },
  { name: 'Settling', code: 'settling' },
  { name: 'Answering', code: 'answering' },
] as const;
export type StageKey = (typeof stages)[number]['code'];

interface SampleLane {
  readonly kind: LaneKind;
  readonly name: string;
  /** The key of a code, or the name of a theme. */
  readonly code?: string;
}

export const lanes: readonly SampleLane[] = [
  { kind: 'emotions', name: 'Emotion' },
  { kind: 'actions', name: 'Actions', code: 'early' },
  { kind: 'touchpoints', name: 'Touchpoints', code: 'Where they meet' },
  { kind: 'thoughts', name: 'Thoughts', code: 'Knowing people' },
  { kind: 'needs', name: 'Needs', code: 'heard' },
  { kind: 'pains', name: 'Pain points', code: 'Limits' },
  { kind: 'backstage', name: 'Backstage', code: 'mandate' },
  { kind: 'opportunities', name: 'Opportunities', code: 'learning' },
];

interface SampleCell {
  readonly lane: LaneKind;
  readonly stage: StageKey;
  readonly text?: string;
  readonly touchpoints?: readonly string[];
  readonly isMoment?: boolean;
}

/** What was written by hand into cells that the data fill. */
export const cells: readonly SampleCell[] = [
  { lane: 'actions', stage: 'asking', text: 'Set the question, or get it set' },
  { lane: 'actions', stage: 'informing', text: 'Show a draft' },
  { lane: 'actions', stage: 'settling', text: 'Open the cost sheet', isMoment: true },
  { lane: 'needs', stage: 'answering', text: 'An answer, also when it is no', isMoment: true },
  { lane: 'pains', stage: 'settling', text: 'Nobody’s business' },
  { lane: 'touchpoints', stage: 'asking', touchpoints: ['Join'] },
  { lane: 'touchpoints', stage: 'informing', touchpoints: ['vTaiwan'] },
  { lane: 'touchpoints', stage: 'discussing', touchpoints: ['Join', 'vTaiwan', '工作坊'] },
  { lane: 'touchpoints', stage: 'settling', touchpoints: ['vTaiwan'] },
  { lane: 'touchpoints', stage: 'answering', touchpoints: ['Join', 'vTaiwan'] },
];

/** A point of the first persona's curve, put there by hand. */
export const correction = {
  stage: 'informing',
  valence: -0.5,
  reason: 'The happy voices tell how it could be, not how it is.',
} as const;
