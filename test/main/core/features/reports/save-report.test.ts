import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const file = (name: string) => hand.core.file(name);
const save = (path: string, report: { id: string } | { template: string }, more = {}) =>
  hand.core.call('reports.save', { path: file(path), report, ...more });
const textOf = async (report: { id: string } | { template: string }, more = {}) => {
  await save('out.md', report, more);
  return readFileSync(file('out.md'), 'utf8');
};
const create = (name: string, text: string) =>
  hand.core.call('reports.create', { name, blocks: [{ kind: 'text', title: text }, { kind: 'findings' }] });

describe('reports.save', { timeout: 60_000 }, () => {
  it('writes a PDF of a ready template, whole, with its pages', async () => {
    const saved = await save('out.PDF', { template: 'Findings report' });
    const written = readFileSync(file('out.PDF'));
    expect(written.subarray(0, 5).toString()).toBe('%PDF-');
    expect(saved).toMatchObject({ bytes: written.length, withheld: 0 });
    expect(saved.pages).toBeGreaterThan(5);
    expect(readdirSync(file('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes a report of the project by its id, or by its name in any case', async () => {
    const { id } = await create('For the client', 'Dear client');
    expect(await textOf({ id })).toContain('Dear client');
    expect(await textOf({ template: 'FOR THE CLIENT' })).toContain('Dear client');
  });

  it('takes a template of one’s own before a report of that name, and ready ones in both languages', async () => {
    const { id } = await create('Ours', 'From the template');
    await hand.core.call('reports.saveTemplate', { reportId: id, name: 'Ours' });
    await hand.core.call('reports.deleteBlocks', {
      ids: (await hand.core.call('reports.get', { id })).blocks.map((block) => block.id),
    });
    expect(await textOf({ template: 'ours' })).toContain('From the template');
    expect(await textOf({ template: '简要摘要' })).toContain('People lose it');
  });

  it('refuses a name of nothing with those that there are, and writes nothing', async () => {
    await create('For the client', '');
    const refused = save('out.pdf', { template: 'Nobody’s' });
    await expect(refused).rejects.toMatchObject({
      code: 'not-found',
      details: {
        kind: 'report',
        name: 'Nobody’s',
        known: expect.stringMatching(/^For the client · Findings report · .*Full documentation$/u),
      },
    });
    expect(existsSync(file('out.pdf'))).toBe(false);
  });

  it('refuses an ending of no format, and a report with nothing to say', async () => {
    await expect(save('out.txt', { template: 'Findings report' })).rejects.toMatchObject({ code: 'report-ending' });
    const { id } = await hand.core.call('reports.create', { name: 'Empty' });
    await expect(save('out.pdf', { id })).rejects.toMatchObject({ code: 'report-empty', details: { name: 'Study' } });
  });

  it('names people otherwise for this time alone, and quotes whom it is told to', async () => {
    const { id } = await create('For the client', '');
    const [anna] = (await hand.core.call('participants.list', {})).filter(({ name }) => name === 'Anna');
    await hand.core.call('participants.setPseudonyms', { pseudonyms: [{ id: anna!.id, pseudonym: 'P4' }] });
    await hand.core.call('participants.setConsent', { ids: [anna!.id], state: 'refused' });
    const saved = await save('out.md', { id });
    expect(saved.withheld).toBe(1);
    expect(readFileSync(file('out.md'), 'utf8')).not.toMatch(/I keep losing it/u);
    const whole = { naming: { by: 'name' as const, attributeIds: [] }, includesWithheld: true };
    const text = await textOf({ id }, whole);
    expect([text.includes('I keep losing it'), text.includes('Anna'), text.includes('P4')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('leaves the file that was there when it is cancelled', async () => {
    const before = await textOf({ template: 'Short summary' });
    const stop = new AbortController();
    const saving = hand.core.client.call(
      'reports.save',
      { path: file('out.md'), report: { template: 'Full documentation' } },
      { signal: stop.signal },
    );
    stop.abort();
    await expect(saving).rejects.toMatchObject({ code: 'cancelled' });
    expect(readFileSync(file('out.md'), 'utf8')).toBe(before);
  });
});
