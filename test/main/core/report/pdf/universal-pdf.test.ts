import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../../src-main/core/report/pdf/write-pdf.ts';
import { reportThemes } from '../../../../../src-main/shared/contract/reports.ts';
import { checkArchivePdf } from '../../../../helpers/check-archive-pdf.ts';
import { checkUniversalPdf } from '../../../../helpers/check-universal-pdf.ts';
import { readStructuredText } from '../../../../helpers/pdf/read-structured-text.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { squeeze } from '../read-pdf.ts';
import { hasNative, resources as anyResources } from '../sample-report.ts';

const resources = { ...anyResources, compilers: ['native'] } as const;
const write = (document = reportExample) => writePdf(document, resources);

describe.runIf(hasNative)('the report of every node', { timeout: 60_000 }, () => {
  it.each(reportThemes)('has nothing that a checker of PDF/UA-1 faults in the theme %s', async (theme) => {
    const { bytes } = await write({ ...reportExample, look: { ...reportExample.look, theme } });
    expect(checkUniversalPdf(bytes)).toEqual([]);
  });

  it.each([
    ['in Chinese', { language: 'zh-CN' } as const],
    ['with footnotes', { sources: 'footnote' } as const],
    [
      'across, on letter paper, in serif',
      { look: { ...reportExample.look, orientation: 'across', paper: 'letter', typeface: 'serif' } } as const,
    ],
    [
      'with parts across',
      { parts: reportExample.parts.map((part, index) => ({ ...part, isAcross: index % 2 === 1 })) },
    ],
  ])('has none %s', async (_, changes) => {
    const { bytes } = await write({ ...reportExample, ...changes });
    expect(checkUniversalPdf(bytes)).toEqual([]);
  });

  it('is read in the order of its nodes', async () => {
    const text = await readStructuredText((await write()).bytes);
    const inOrder = [
      'Waiting for the 42 Findings report',
      'Contents',
      'Nobody knows when the bus comes 3',
      'Finding 1 Nobody knows when the bus comes',
      'People 2 / 3',
      'The display says nothing for minutes',
      '他们等车。',
      'Supports I stand there and nobody tells me anything. P1, 34',
      'Against 我觉得公交车很准时',
      'Recommendation Say how late it is.',
      'The app disagrees with the stop',
      'Whenever time passes without news.',
      'Name Codings Interview 1 12 访谈二 3',
      'How often each code was used.',
      'P1 4:10 Well, I stand there',
    ];
    const places = inOrder.map((words) => text.lastIndexOf(squeeze(words)));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });
});

/** The same file with one thing changed, at its length, so that no object moves. */
const spoil = (bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array => {
  const source = Buffer.from(bytes).toString('latin1');
  const spoilt = source.replace(from, (whole) => to.padEnd(whole.length));
  expect(spoilt).not.toBe(source);
  expect(spoilt.length).toBe(source.length);
  return Buffer.from(spoilt, 'latin1');
};

describe.runIf(hasNative)('the checks', { timeout: 60_000 }, () => {
  it.each([
    ['no language', /\/Lang \(en\)(?=\s+\/StructTreeRoot)/u, '', /no language/u],
    ['a title that is not shown', '/DisplayDocTitle true', '/DisplayDocTitle null', /title is not shown/u],
    ['no mark of being tagged', '/Marked true', '/Marked null', /not marked as tagged/u],
    ['no identifier', '<pdfuaid:part>1', '<pdfuaid:part>3', /no PDF\/UA identifier/u],
    ['a figure without words', /\/Alt \(Chart[^)]*\)/u, '', /without an alternative text/u],
    ['a figure without a place', /\/BBox \[[^\]]*\]/gu, '', /where it is/u],
    ['a heading that is left out', /\/S \/H1\b/gu, '/S /P', /from level 0 to 2/u],
    ['a table without heads', /\/S \/TH\b/gu, '/S /TD', /without heads/u],
    ['a head without a scope', /\/Scope \/Column/u, '', /stands above/u],
    ['a link without words', /\/Contents \([^)]*\)/u, '', /without words/u],
    ['a link without a parent', /\/StructParent \d+/u, '', /without a parent/u],
    ['a link outside the structure', /\/Type \/OBJR/u, '/Type /Gone', /outside the structure/u],
    ['content outside the structure', /\/K \[0\]/u, '/K []', /outside the structure/u],
    ['a font that is not in the file', /\/FontFile[23]? \d+ 0 R/u, '', /not embedded/u],
    ['a font without characters', /\/ToUnicode \d+ 0 R/u, '', /its characters/u],
    ['an unknown kind of element', /\/S \/BlockQuote/u, '/S /Blockquota', /no standard type/u],
  ])('find %s', async (_, from, to, fault) => {
    const { bytes } = await write();
    expect(checkUniversalPdf(spoil(bytes, from, to)).join('\n')).toMatch(fault);
  });

  it('find that a file has no tags', async () => {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    const compiler = NodeCompiler.create({ workspace: resources.folder });
    const untagged = compiler.pdf({ mainFileContent: '= A heading\nSome words.' }, { pdfTags: false });
    const faults = checkUniversalPdf(untagged).join('\n');
    expect(faults).toMatch(/no structure/u);
    expect(faults).toMatch(/neither content nor artifact/u);
  });

  it('find what the portable compiler leaves out', async () => {
    const { bytes } = await writePdf(reportExample, { ...anyResources, compilers: ['wasm'] });
    expect(new Set(checkUniversalPdf(bytes))).toEqual(
      new Set([
        '07-001 the title is not shown',
        '06-002 no PDF/UA identifier',
        '13-000 a figure that does not say where it is',
      ]),
    );
  });

  it('find what PDF/A wants', async () => {
    const { bytes } = await write();
    expect(checkArchivePdf(bytes)).toEqual([
      'does not declare part 2 of PDF/A',
      'does not declare conformance U',
      'does not say what its colours mean',
    ]);
  });
});
