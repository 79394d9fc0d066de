import type { BlockDefinition } from './block-definition.ts';
import { boards } from './blocks/boards.ts';
import { charts } from './blocks/charts.ts';
import { codebook } from './blocks/codebook.ts';
import { contents } from './blocks/contents.ts';
import { cover } from './blocks/cover.ts';
import { findings } from './blocks/findings.ts';
import { guides } from './blocks/guides.ts';
import { journeys } from './blocks/journeys.ts';
import { memos } from './blocks/memos.ts';
import { method } from './blocks/method.ts';
import { personas } from './blocks/personas.ts';
import { sample } from './blocks/sample.ts';
import { sessions } from './blocks/sessions.ts';
import { summary } from './blocks/summary.ts';
import { text } from './blocks/text.ts';
import { themes } from './blocks/themes.ts';
import { touchpoints } from './blocks/touchpoints.ts';
import { transcripts } from './blocks/transcripts.ts';

/** What a report can be composed of, in the order in which it usually stands. */
export const blockKinds: readonly BlockDefinition[] = [
  cover,
  contents,
  summary,
  method,
  sample,
  sessions,
  findings,
  themes,
  charts,
  boards,
  journeys,
  touchpoints,
  personas,
  codebook,
  guides,
  memos,
  transcripts,
  text,
];
