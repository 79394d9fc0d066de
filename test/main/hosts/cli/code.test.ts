import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { meetingProject, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const document = 'en_qmsum_IS1004a';
const quote = 'trendy , and also user friendly';
const one = (file: string, ...rest: string[]) => ['code', file, '--document', document, ...rest];

interface Shown {
  readonly text: string;
}
interface Listed {
  readonly added: number;
  readonly refused: readonly { readonly index: number; readonly error: { readonly code: string } }[];
}

describe('motif code', { timeout: 60_000 }, () => {
  let file: string;
  beforeEach(async () => {
    file = await meetingProject();
  }, 60_000);

  it('codes a quote that stands once, and makes theme and code', async () => {
    const { text } = await motifJson<Shown>(['show', file, document]);
    const start = text.indexOf(quote);
    const coding = await motifJson(one(file, '--code', 'Design/Look', '--quote', quote));
    expect(coding).toEqual({ coding: expect.any(String), start, end: start + quote.length });
    expect(await motifJson(['codes', file])).toMatchObject([
      { name: 'Design', codings: 0, children: [{ name: 'Look', codings: 1, children: [] }] },
    ]);
  });

  it('codes a range, by the researcher named', async () => {
    await motifJson(one(file, '--code', 'Start', '--range', '0:4', '--researcher', 'Grace', '--memo', 'Hm'));
    expect(await motifJson(['passages', file, '--code', 'Start'])).toMatchObject([
      { start: 0, end: 4, researcher: 'Grace', code: 'Start', speaker: 'Project Manager' },
    ]);
  });

  it("codes by the system's user where no researcher is named", async () => {
    await motifJson(one(file, '--code', 'Start', '--range', '0:4'));
    expect(await motifJson(['passages', file, '--code', 'Start'])).toMatchObject([{ researcher: 'Ada' }]);
  });

  it.each([
    ['a quote that is absent', ['--quote', 'no such words'], 'quote-absent', { places: 0 }],
    ['a quote that stands more than once', ['--quote', 'Good morning'], 'quote-ambiguous', { places: 2 }],
    ['an empty quote', ['--quote', ''], 'passage-empty', {}],
    ['a range outside the text', ['--range', '0:99999999'], 'outside-text', {}],
    ['an empty range', ['--range', '5:5'], 'passage-empty', {}],
  ])('refuses %s', async (_what, place, code, details) => {
    const run = await runMotif([...one(file, '--code', 'Start', ...place), '--json']);
    expect(run).toMatchObject({ exitCode: 1, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ error: { code, details } });
    expect(await motifJson(['codes', file])).toEqual([]);
  });

  it('says in words how many places match', async () => {
    const run = await runMotif(one(file, '--code', 'Start', '--quote', 'Good morning'));
    expect(run.err).toContain('2 places match');
  });

  it('refuses a code without a name', async () => {
    const run = await runMotif([...one(file, '--code', ' / ', '--range', '0:4'), '--json']);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code: 'name-empty' } });
  });

  it('adds many from a file and lists those it refuses by their place in it', async () => {
    const list = join(temporaryFolder(), 'codings.json');
    const entry = { document, start: 0, end: 4, code: 'Design/Look' };
    const entries = [
      entry,
      { ...entry, document: 'nobody' },
      { ...entry, start: -1 },
      { ...entry, end: 99_999_999 },
      { ...entry, start: 5, end: 9, researcher: 'Grace', memo: 'Hm' },
      'rubbish',
    ];
    writeFileSync(list, JSON.stringify(entries));
    const { added, refused } = await motifJson<Listed>(['code', file, '--from', list]);
    expect(added).toBe(2);
    expect(refused.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'not-found'],
      [2, 'invalid-input'],
      [3, 'outside-text'],
      [5, 'invalid-input'],
    ]);
  });

  it('reads the list from standard input', async () => {
    const readInput = () => Promise.resolve(JSON.stringify([{ document, start: 0, end: 4, code: 'Start' }]));
    expect(await motifJson(['code', file, '--from', '-'], { readInput })).toEqual({ added: 1, refused: [] });
  });

  it('is refused where no coding of the list could be taken', async () => {
    const readInput = () => Promise.resolve(JSON.stringify([{ document: 'nobody', start: 0, end: 4, code: 'Start' }]));
    const run = await runMotif(['code', file, '--from', '-', '--json'], { readInput });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({ added: 0, refused: [{ index: 0 }] });
  });

  it.each([
    ['[{', 'invalid-input'],
    ['{}', 'invalid-input'],
  ])('refuses a list that is none: %s', async (text, code) => {
    const run = await runMotif(['code', file, '--from', '-', '--json'], { readInput: () => Promise.resolve(text) });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.err)).toMatchObject({ error: { code } });
  });
});

describe('a value that begins with a dash', () => {
  it('is a value unless it is an option', async () => {
    const run = await runMotif(['code', 'gone.motif', '--document', 'D', '--code', 'C', '--quote', '- yes']);
    expect(run.exitCode).toBe(1);
    const missing = await runMotif(['code', 'gone.motif', '--document', 'D', '--quote', '--code', 'C']);
    expect(missing.exitCode).toBe(2);
  });
});

describe('motif code, misused', { timeout: 60_000 }, () => {
  it.each([
    [['--document', 'D', '--code', 'C'], '--quote is missing.'],
    [['--document', 'D', '--quote', 'Q'], '--code is missing.'],
    [['--code', 'C', '--quote', 'Q'], '--document is missing.'],
    [
      ['--document', 'D', '--code', 'C', '--quote', 'Q', '--range', '1:2'],
      "--quote and --range can't be used together.",
    ],
    [['--document', 'D', '--code', 'C', '--range', '1-2'], 'The value of --range is missing or not allowed.'],
    [['--from', 'a.json', '--code', 'C'], "--from and --code can't be used together."],
    [['--form', 'a.json'], 'There is no option --form here.'],
  ])('%j', async (args, words) => {
    const run = await runMotif(['code', 'study.motif', ...args]);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain(words);
    expect(run.err).toContain('motif code FILE.motif --from codings.json');
  });
});
