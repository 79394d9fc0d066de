import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixture, motifJson, runMotif, temporaryFolder } from '../../../helpers/run-motif.ts';

const interview = 'en_archivetw_2020-06-09-Interview-with-Tatsuhiko-Miyagawa';
const markdown = `# Digital ministers

## Learning (20 min)

- How can kids get involved in programming? (10 min) {Learning/Children}
  - And at school?
- How do you learn a new language?

## Society

- Does IT bring happiness to people? {Happiness}
`;

describe('motif guides', { timeout: 60_000 }, () => {
  let file: string;
  let guide: string;
  beforeEach(async () => {
    const folder = temporaryFolder();
    file = join(folder, 'study.motif');
    guide = join(folder, 'guide.md');
    writeFileSync(guide, markdown);
    await motifJson(['new', file]);
    await motifJson(['import', file, fixture(`transcripts/${interview}.txt`)]);
  });

  it('says that there are none', async () => {
    expect((await runMotif(['guides', file])).out).toBe('No guides yet.\n');
  });

  it('imports a guide, lists it, and prints it as it was written', async () => {
    const made = await runMotif(['guides', file, '--import', guide]);
    expect(made.out).toBe('The guide “Digital ministers” was made (3 questions, sections: 2).\n');
    await motifJson(['guides', file, '--guide', 'digital MINISTERS', '--document', interview]);
    const listed = 'Digital ministers · 2 sections · 3 questions · 20 min · 1 document\n';
    expect((await runMotif(['guides', file])).out).toBe(listed);
    expect((await runMotif(['guides', file, '--guide', 'Digital ministers'])).out).toBe(markdown);
  });

  it('imports a task, and prints it as one', async () => {
    const tasks = '# Kiosk\n\n## At the kiosk\n\n- Task: Buy a ticket. (4 min) {Ticket}\n- How was it?\n';
    writeFileSync(guide, tasks);
    await motifJson(['guides', file, '--import', guide]);
    expect((await runMotif(['guides', file, '--guide', 'Kiosk'])).out).toBe(tasks);
  });

  it('lets its questions code their answers, each with its code or all with one', async () => {
    await motifJson(['guides', file, '--import', guide]);
    const autocode = (...args: string[]) => runMotif(['autocode', file, '--guide', 'Digital ministers', ...args]);
    const dry = await autocode('--dry-run');
    expect(dry.out).toMatch(
      /\n\d+ passages would be coded with the codes of “Digital ministers”\. Nothing was changed\.\n$/u,
    );
    expect((await autocode('--question', 'happiness')).out).toMatch(
      /coded with the codes of “Digital ministers”\.\n$/u,
    );
    const counts = await motifJson<{ name: string; codings: number }[]>(['codes', file]);
    expect(counts.filter(({ codings }) => codings > 0).map(({ name }) => name)).toEqual(['Happiness']);
    expect((await autocode('--question', 'new language', '--code', 'Languages')).out).toMatch(
      /coded as Languages\.\n$/u,
    );
  });

  it.each([
    ['a guide that is not there', ['guides', '--guide', 'None'], 1],
    ['a guide to show and one to import', ['guides', '--guide', 'A', '--import', 'b.md'], 2],
    ['a name for nothing', ['guides', '--name', 'A'], 2],
    ['documents of no guide', ['guides', '--document', 'A'], 2],
    ['a file that is none', ['guides', '--import', 'none.md'], 1],
    ['a question that is not there', ['autocode', '--guide', 'Digital ministers', '--question', 'weather'], 1],
    ['questions without a code', ['autocode', '--guide', 'Digital ministers', '--question', 'new language'], 1],
    ['a guide and words', ['autocode', '--guide', 'Digital ministers', '--words', 'a'], 2],
  ])('refuses %s', async (_what, [command = '', ...args], exitCode) => {
    await motifJson(['guides', file, '--import', guide]);
    const run = await runMotif([command, file, ...args]);
    expect([run.exitCode, run.err !== '']).toEqual([exitCode, true]);
  });
});
