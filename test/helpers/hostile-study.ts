import { writeFileSync } from 'node:fs';
import type { TestCore } from './create-test-core.ts';

/** Words that are data and look like something else, by what they are. No control characters but the tab: see `hostileControls`. */
export const hostileWords: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("http://example.org","x")',
  plus: '+1+cmd|calc!A0',
  minus: '-2+3',
  at: '@SUM(1)',
  tab: '\tbegins with a tab',
  typst: '#read("/etc/passwd") $x$ @ref <label> *a* _b_ `c` // d \\ e',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; &#65; ]]> <!-- -->',
  xml: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a> _x0041_',
  markdown: '# no *em* **no** [a](b) ![c](d) | e | `f` ~~g~~ 1. h',
  office: '<w:t>x</w:t></w:p> {{title}} ${y} %s \\n',
  emoji: '👩‍👩‍👧‍👦 ✍🏽 🇹🇼 end',
  rare: '字𡃉與𠮷和㐂',
  mixed: '“引用”——他说 “it’s fine”… done',
};
/** From right to left, with signs that turn the direction around and don't turn it back. */
export const hostileRight = 'שלום \u202eאבג\u2066 دمشق end';
export const hostileControls = 'bell\u0007 back\u0008 escape\u001b next\u0085 half\ud83d bom\ufeff done';
export const hostileLength = 40_000;

export const hostileTexts = [...Object.values(hostileWords), hostileRight, hostileControls];

/** What is left of words when white space, invisible signs and what stands for unwritable ones are gone. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(/\[U\+[0-9A-F]{4,6}\]/gu, '')
    .replaceAll(/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffd\u2400-\u243f]/gu, '');
}

/** The name of a field's words: hostile ones, with what they are the words of at their end. */
export const inField = (text: string, field: string): string => `${text} ${field}`;

/** A project of which every name and text is hostile: one code, one participant, one finding a text. */
export async function createHostileStudy({ call, file }: TestCore): Promise<{ readonly path: string }> {
  const path = file('hostile.motif');
  await call('project.create', { path, name: inField(hostileWords.html!, 'project') });
  const long = '长'.repeat(hostileLength / 2) + 'w '.repeat(hostileLength / 4);
  const said = [...hostileTexts.map((text) => inField(text.replaceAll('\t', ' '), 'quote').toWellFormed()), long];
  writeFileSync(file('talk.txt'), said.map((words, index) => `P${index}: ${words}\n`).join('\n'));
  await call('imports.run', { files: [{ path: file('talk.txt') }] });
  const documentId = (await call('documents.list', {}))[0]!.id;
  await call('documents.update', { id: documentId, name: inField(hostileWords.formula!, 'document') });
  const { turns } = await call('documents.content', { id: documentId });
  const attribute = await call('attributes.create', {
    subject: 'participant',
    name: inField(hostileWords.formula!, 'attribute'),
    type: 'text',
    options: [],
  });
  const people = await call('participants.list', {});
  await call('participants.setPseudonyms', {
    pseudonyms: hostileTexts.map((words, index) => ({
      id: people.find(({ name }) => name === `P${index}`)!.id,
      pseudonym: inField(words, `person${index}`),
    })),
  });
  await call('attributes.fill', {
    cells: people.slice(0, 3).map(({ id }, index) => ({
      attributeId: attribute.id,
      subjectId: id,
      value: inField(hostileTexts[index]!, 'value'),
    })),
  });
  for (const [index, words] of [...hostileTexts, long].entries()) {
    const { start, end } = turns[index]!;
    const place = { documentId, start, end };
    const label = words === long ? 'long' : words;
    const code = await call('codes.create', { name: inField(label, 'code'), parentId: null });
    await call('codes.update', { id: code.id, definition: inField(label, 'definition') });
    await call('codings.create', { ...place, code: { id: code.id }, memo: inField(label, 'memo') });
    await call('findings.create', { title: inField(label, 'finding'), places: [place] });
  }
  return { path };
}
