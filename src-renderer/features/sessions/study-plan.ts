import type { CallOutput } from '../../../src-main/shared/contract/index.ts';

export type StudyPlan = CallOutput<'study.plan'>;
