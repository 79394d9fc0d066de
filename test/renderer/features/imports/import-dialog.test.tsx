// @vitest-environment jsdom
import { writeFileSync } from 'node:fs';
import { configure, screen, waitFor, within } from '@testing-library/react';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportDialog } from '../../../../src-renderer/features/imports/import-dialog.tsx';
import { findCommand } from '../../../../src-renderer/workspace/commands.ts';
import { useNavigation } from '../../../../src-renderer/workspace/navigation.ts';
import { notices } from '../../../../src-renderer/workspace/notices.ts';
import type { TestCore } from '../../../helpers/create-test-core.ts';
import { createTestCore } from '../../../helpers/create-test-core.ts';
import { makeDocx, paragraph } from '../../../helpers/make-docx.ts';
import { renderWithCore } from '../../../helpers/render-with-core.tsx';

const interview = 'Anna: I keep losing it.\n\nBen: Mine sits under the sofa.\n\nAnna: A voice?\n\nBen: Yes.\n';
const group =
  '主持人：使用者怎麼看這個平台？\n\n王小姐：車子壞了，使用者只能等。\n\n主持人：所以要有人回應。\n\n王小姐：對。\n';

// Each reading starts a worker, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

let core: TestCore;

beforeEach(async () => {
  // jsdom lays nothing out, and the list draws only what is in sight.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(240);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  notices.clear();
  core = createTestCore();
  await core.call('project.create', { path: core.file('study.motif') });
  writeFileSync(core.file('interview.txt'), interview);
  writeFileSync(core.file('group.txt'), iconv.encode(group, 'big5'));
  writeFileSync(core.file('empty.txt'), '');
});

afterEach(async () => {
  expect(core.bugs).toEqual([]);
  await core.close();
});

async function begin(...names: readonly string[]) {
  const chooseFiles = () => Promise.resolve(names.map((name) => core.file(name)));
  const { user } = renderWithCore(core, <ImportDialog />, { host: { chooseFiles } });
  await waitFor(() => expect(findCommand('imports.begin')).toBeDefined());
  findCommand('imports.begin')?.run();
  await screen.findByRole('dialog');
  return user;
}

const documents = () => core.call('documents.list', {});
const inText = { selector: 'p' };
const fileRow = (name: RegExp) => screen.getByRole('row', { name });

describe('ImportDialog', () => {
  it('imports a clean file by Enter, opens it and offers Undo', async () => {
    const user = await begin('interview.txt');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(notices.visibleToasts).toHaveLength(1));
    const [document] = await documents();
    expect(document).toMatchObject({ name: 'interview', kind: 'interview', turns: 4, speakers: ['Anna', 'Ben'] });
    expect(useNavigation.getState().documentId).toBe(document?.id);
    const notice = notices.visibleToasts[0]?.content;
    expect(notice).toMatchObject({ message: '“interview” was imported', detail: '2 speakers, 4 turns' });
    notice?.actions?.[1]?.onAction();
    await waitFor(async () => expect(await documents()).toEqual([]));
  });

  it('shows why a broken file stays out, imports the others and says so at the end', async () => {
    const user = await begin('interview.txt', 'empty.txt', 'group.txt');
    expect(within(fileRow(/empty/)).getByText('Empty')).toBeTruthy();
    expect(within(fileRow(/empty/)).queryByRole('checkbox')).toBeNull();
    await user.click(fileRow(/empty/));
    expect((await screen.findByRole('alert')).textContent).toContain('“empty.txt” is empty.');
    await user.click(screen.getByRole('button', { name: 'Import 2 documents' }));
    expect(await screen.findByRole('heading', { name: '2 documents imported' })).toBeTruthy();
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toContain('“empty.txt” is empty.');
    expect(rows[2]).toContain('Traditional Chinese (Big5)');
    expect(screen.getByText('1 file was left out.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open “group.txt”' }));
    expect(useNavigation.getState().documentId).toBe((await documents())[1]?.id);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the whole import back from the summary', async () => {
    const user = await begin('interview.txt', 'group.txt');
    await user.click(screen.getByRole('button', { name: 'Import 2 documents' }));
    await user.click(await screen.findByRole('button', { name: 'Undo the import' }));
    await waitFor(async () => expect(await documents()).toEqual([]));
  });

  it('leaves a file out that was unticked by Space', async () => {
    const user = await begin('interview.txt', 'group.txt');
    fileRow(/group/).focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Import 1 document' }));
    await waitFor(async () => expect((await documents()).map(({ name }) => name)).toEqual(['interview']));
  });

  it('is closed by Escape from the list of files too', async () => {
    const user = await begin('interview.txt', 'empty.txt');
    await user.click(fileRow(/empty/));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('reads a name as text once it is no speaker, and as a speaker again', async () => {
    const user = await begin('interview.txt');
    await user.click(screen.getByRole('checkbox', { name: 'Ben' }));
    expect(await screen.findByText('not a speaker')).toBeTruthy();
    await waitFor(() => expect(screen.getByText(/Ben: Mine sits under the sofa/, inText)).toBeTruthy());
    await user.click(screen.getByRole('checkbox', { name: 'Ben' }));
    await waitFor(() => expect(screen.queryByText(/Ben: Mine/, inText)).toBeNull());
    await user.click(screen.getByRole('checkbox', { name: 'Ben' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Import/ }).hasAttribute('disabled')).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Import 1 document' }));
    await waitFor(async () => expect((await documents())[0]?.speakers).toEqual(['Anna']));
  });

  it('recognises nobody where that is switched off', async () => {
    const user = await begin('interview.txt');
    await user.click(screen.getByRole('switch', { name: 'Recognise speakers' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Import/ }).hasAttribute('disabled')).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Import 1 document' }));
    await waitFor(async () => expect((await documents())[0]).toMatchObject({ speakers: [], turns: 0 }));
  });

  it('reads a file in another encoding and shows how the text changes', async () => {
    const user = await begin('group.txt');
    expect(screen.getByText('使用者怎麼看這個平台？', inText)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Encoding/ }));
    await user.click(await screen.findByRole('option', { name: 'Simplified Chinese (GB18030)' }));
    await waitFor(() => expect(screen.queryByText('使用者怎麼看這個平台？', inText)).toBeNull());
    await user.click(screen.getByRole('button', { name: /Encoding/ }));
    await user.click(await screen.findByRole('option', { name: 'Detected: Traditional Chinese (Big5)' }));
    expect(await screen.findByText('使用者怎麼看這個平台？', inText)).toBeTruthy();
  });

  it('keeps comments as memos only where that is wanted', async () => {
    const commented =
      '<w:commentRangeStart w:id="1"/><w:r><w:t>Keep it simple.</w:t></w:r><w:commentRangeEnd w:id="1"/>';
    const comments = `<w:comment w:id="1" w:author="Ines">${paragraph('Is that so?')}</w:comment>`;
    writeFileSync(core.file('note.docx'), makeDocx({ document: `<w:p>${commented}</w:p>`, comments }));
    const user = await begin('note.docx');
    await user.click(screen.getByRole('switch', { name: 'Keep 1 comment as a memo' }));
    await user.click(screen.getByRole('button', { name: 'Import 1 document' }));
    await waitFor(async () => expect(await documents()).toHaveLength(1));
    const [document] = await documents();
    expect(await core.call('memos.ofDocument', { documentId: document!.id })).toEqual([]);
  });

  it('keeps the name and kind that were given', async () => {
    const user = await begin('interview.txt');
    const name = screen.getByRole('textbox', { name: 'Name of the document' });
    await user.clear(name);
    await user.type(name, 'Interview 4');
    await user.click(screen.getByRole('button', { name: /Kind/ }));
    await user.click(await screen.findByRole('option', { name: 'Feedback' }));
    await user.click(screen.getByRole('button', { name: 'Import 1 document' }));
    await waitFor(async () => expect((await documents())[0]).toMatchObject({ name: 'Interview 4', kind: 'feedback' }));
  });
});
