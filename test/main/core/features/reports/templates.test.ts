import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usualQuoteRules } from '../../../../../src-main/shared/contract/quotes.ts';
import { picture } from '../../../../helpers/create-journey.ts';
import { createReport } from '../../../../helpers/report-row-examples.ts';
import { useStudy } from '../../../../helpers/use-study.ts';

const hand = useStudy();

const own = async () =>
  (await hand.core.call('reports.templates', { language: 'en' })).filter((template) => template.isOwn);
const ready = async () =>
  (await hand.core.call('reports.templates', { language: 'en' })).filter((template) => !template.isOwn);
const file = () => hand.core.file('user-data/report-templates.json');
async function save(name: string): Promise<void> {
  const { reportId } = await createReport(hand.study, hand.core);
  await hand.core.call('reports.saveTemplate', { reportId, name });
}

describe('a template of one’s own', () => {
  it('is the report without what belongs to its project', async () => {
    const { reportId, blocks } = await createReport(hand.study, hand.core);
    const naming = { by: 'name' as const, attributeIds: ['a', 'b'] };
    await hand.core.call('reports.update', { id: reportId, look: { theme: 'bold' }, quotes: { naming } });
    const text = 'See **[Find it](motif:code/1)** and [the web](https://example.org).';
    await hand.core.call('reports.updateBlock', { id: blocks[1], options: { text } });
    await hand.core.call('reports.saveTemplate', { reportId, name: 'Ours' });
    const [template] = await own();
    expect(template).toMatchObject({
      name: 'Ours',
      isOwn: true,
      look: { theme: 'bold' },
      quotes: { ...usualQuoteRules, naming: { by: 'name', attributeIds: [] } },
    });
    expect(template!.blocks).toEqual([
      { kind: 'cover', title: '', orientation: 'auto', options: {} },
      {
        kind: 'text',
        title: 'Why',
        orientation: 'auto',
        options: { isLong: true, text: 'See **Find it** and [the web](https://example.org).' },
      },
      { kind: 'findings', title: '', orientation: 'across', options: {} },
    ]);
  });

  it('takes the place of one of the same name, and is there in another project', async () => {
    await save('Ours');
    await hand.core.call('reports.create', { name: 'Empty' });
    const [, , empty] = await hand.core.call('reports.list', {});
    await hand.core.call('reports.saveTemplate', { reportId: empty!.id, name: 'OURS' });
    await hand.core.call('project.create', { path: hand.core.file('other.motif'), name: 'Other' });
    expect(await own()).toMatchObject([{ name: 'OURS', blocks: [] }]);
  });

  it('composes a report', async () => {
    await save('Ours');
    const [{ look, quotes, blocks } = expect.fail()] = await own();
    const { id } = await hand.core.call('reports.create', { name: 'Third', look, quotes, blocks: [...blocks] });
    expect(await hand.core.call('reports.get', { id })).toMatchObject({ look, quotes, blocks });
  });

  it('brings its logo along', async () => {
    await save('Ours');
    const { logo } = await hand.core.call('reports.templateLogo', { name: 'OURS' });
    expect(logo).toEqual(picture);
    await hand.core.call('project.create', { path: hand.core.file('other.motif'), name: 'Other' });
    const { id } = await hand.core.call('reports.create', { name: 'R', logo: logo! });
    const { logoImageId } = await hand.core.call('reports.get', { id });
    expect(await hand.core.call('images.get', { id: logoImageId! })).toEqual(picture);
    expect(await own()).toMatchObject([{ name: 'Ours' }]);
    expect((await own())[0]).not.toHaveProperty('logo');
    expect(await hand.core.call('reports.templateLogo', { name: 'none' })).toEqual({ logo: null });
  });

  it('goes when it is deleted, and the window hears of it', async () => {
    await save('Ours');
    await hand.core.call('reports.deleteTemplate', { name: 'ours' });
    expect(await own()).toEqual([]);
    expect(hand.core.changes.at(-1)).toEqual(['reportTemplate']);
  });

  it('stands behind the ready ones, which stay and keep their names', async () => {
    await save('Ours');
    const all = await hand.core.call('reports.templates', { language: 'en' });
    expect(all.map(({ isOwn }) => isOwn)).toEqual([...(await ready()).map(() => false), true]);
    const [{ name } = expect.fail()] = await hand.core.call('reports.templates', { language: 'zh-CN' });
    const [report] = await hand.core.call('reports.list', {});
    const taking = hand.core.call('reports.saveTemplate', { reportId: report!.id, name });
    await expect(taking).rejects.toMatchObject({ code: 'name-taken' });
    await expect(hand.core.call('reports.deleteTemplate', { name })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is left out where its entry can’t be read, and the others stay', async () => {
    await save('Ours');
    const stored = JSON.parse(readFileSync(file(), 'utf8')) as unknown[];
    writeFileSync(file(), JSON.stringify([{ name: 'Broken' }, ...stored, 7]));
    expect(await own()).toMatchObject([{ name: 'Ours' }]);
    writeFileSync(file(), '{');
    expect(await own()).toEqual([]);
  });

  it('leaves the project as it is', async () => {
    const before = await hand.core.call('history.state', {});
    expect(existsSync(file())).toBe(false);
    const { reportId } = await createReport(hand.study, hand.core);
    const after = await hand.core.call('history.state', {});
    await hand.core.call('reports.saveTemplate', { reportId, name: 'Ours' });
    expect(await hand.core.call('history.state', {})).toEqual(after);
    expect(after.undoCount).toBe(before.undoCount + 3);
  });
});
