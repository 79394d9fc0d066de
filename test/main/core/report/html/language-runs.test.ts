import { describe, expect, it } from 'vitest';
import { languageOf, markRuns } from '../../../../../src-main/core/report/html/language-runs.ts';
import { join } from '../../../../../src-main/core/report/html/markup.ts';

describe('the language in which words are read out', () => {
  it.each([
    ['I wait for the bus.', 'en'],
    ['我在等車。', 'zh'],
    ['我們用 vTaiwan 的意見', 'zh'],
    ['We used 意見 there', 'en'],
    ['12:30 – 45 %', null],
  ] as const)('of “%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['en', 'They say 他们总是这么说。 again', 'They say <span lang="zh">他们总是这么说。</span> again'],
    ['zh', '他说 we are aware, 然后走了', '他说 <span lang="en">we are aware</span>, 然后走了'],
    ['zh', '我們用 vTaiwan 來討論', '我們用 vTaiwan 來討論'],
    ['en', 'a < b & "c"', 'a &lt; b &amp; "c"'],
  ] as const)('is said of runs of the other one: %s', (around, text, markup) => {
    expect(join(markRuns(text, around))).toBe(markup);
  });
});
