import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseGuideFile } from '../../../../../src-main/core/formats/guide/parse-guide-file.ts';
import { makeDocx, paragraph } from '../../../../helpers/make-docx.ts';
import { makeFolder } from '../../../../helpers/project-files.ts';

let folder: ReturnType<typeof makeFolder>;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const parse = (name: string, content: string | Uint8Array) => {
  writeFileSync(folder.path(name), content);
  return parseGuideFile(folder.path(name));
};
const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const listed = (level: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const numbered = '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>';
const styles = `<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/>${numbered}</w:style>`;

const wanted = {
  name: 'Street guide',
  sections: [
    {
      name: 'Getting there',
      minutes: 15,
      questions: [
        { text: 'How did you come here?', minutes: 5, codePath: null, probes: ['By whom?'], stimuli: ['Photo'] },
        { text: 'Whom did you ask?', minutes: null, codePath: null, probes: [], stimuli: [] },
      ],
    },
  ],
};

describe('parseGuideFile', () => {
  it('takes headings of a .docx as name and sections, lists as questions and probes', async () => {
    const document = [
      styled('Title', 'Street guide'),
      styled('Heading1', 'Getting there (15 min)').replace('<w:pStyle', '<w:outlineLvl w:val="1"/><w:pStyle'),
      listed(0, 'How did you come here? (5 min)'),
      listed(1, 'By whom?'),
      styled('LB2', 'Stimulus: Photo'),
      listed(0, 'Whom did you ask?'),
    ].join('');
    expect(await parse('guide.docx', makeDocx({ document, styles }))).toEqual(wanted);
  });

  it('takes bold lines of a .docx as sections where nothing is a heading', async () => {
    const lines = [paragraph('Welcome.'), bold('Getting there'), paragraph('How?'), bold('End'), paragraph('Else?')];
    const { name, sections } = await parse('guide.docx', makeDocx({ document: lines.join('') }));
    expect(name).toBe('');
    expect(sections.map((section) => [section.name, ...section.questions.map(({ text }) => text)])).toEqual([
      ['', 'Welcome.'],
      ['Getting there', 'How?'],
      ['End', 'Else?'],
    ]);
  });

  it('reads Markdown and plain text, in any encoding', async () => {
    const markdown =
      '# Street guide\n\n## Getting there (15 min)\n\n- How did you come here? (5 min)\n  - By whom?\n  - Show: Photo\n- Whom did you ask?\n';
    expect(await parse('guide.md', markdown)).toEqual(wanted);
    const wide = Buffer.from('\ufeff一、等待\r\n1、车坏了怎么办？\r\n', 'utf16le');
    expect((await parse('guide.txt', wide)).sections).toMatchObject([
      { name: '一、等待', questions: [{ text: '车坏了怎么办？' }] },
    ]);
  });

  it.each([
    ['guide.pdf', '%PDF-1.7', 'format-unknown'],
    ['guide.md', '\n\n', 'guide-empty'],
    ['guide.txt', '%PDF-1.7', 'file-binary'],
    ['guide.docx', 'no zip', 'file-damaged'],
  ])('refuses %s that holds %j', async (name, content, code) => {
    await expect(parse(name, content)).rejects.toMatchObject({ code, details: { file: name } });
  });
});
