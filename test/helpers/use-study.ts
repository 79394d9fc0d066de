import { copyFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createStudy } from './create-study.ts';
import type { Study } from './create-study.ts';
import { createTestCore } from './create-test-core.ts';
import type { TestCore } from './create-test-core.ts';

export interface StudyAtHand {
  core: TestCore;
  study: Study;
  /** The project file that is open. */
  path: string;
}

/** Gives each test of the file a core of its own with its own copy of the small study open, as `hand.core`. */
export function useStudy(): StudyAtHand {
  const hand = {} as StudyAtHand;
  let template: TestCore;
  beforeAll(async () => {
    template = createTestCore();
    hand.study = await createStudy(template);
    await template.stop();
  });
  afterAll(() => template.close());
  beforeEach(async () => {
    hand.core = createTestCore({ idPrefix: 'later' });
    hand.path = hand.core.file('study.motif');
    copyFileSync(hand.study.path, hand.path);
    await hand.core.call('project.open', { path: hand.path });
  });
  afterEach(async () => {
    expect(hand.core.bugs).toEqual([]);
    await hand.core.close();
  });
  return hand;
}
