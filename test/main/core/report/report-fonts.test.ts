import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadReportFonts } from '../../../../src-main/core/report/load-report-fonts.ts';
import { listPackagedReportFonts } from '../../../../src-main/core/report/report-fonts.ts';
import { buildLastResortFont } from '../../../../src-main/core/report/last-resort-font.ts';
import { readFont, readOutlines } from '../../../../src-main/core/report/read-font.ts';
import { readFontGlyphs } from '../../../../src-main/core/report/read-font-glyphs.ts';
import { resources } from './sample-report.ts';

it('reads which characters each family has', () => {
  const { families, coverage } = loadReportFonts(resources.fonts);
  const [sans, emoji] = coverage;
  expect(families.slice(0, 2)).toEqual(['Noto Sans SC', 'Noto Emoji']);
  expect([...'a中「é'].map((character) => sans?.has(character.codePointAt(0)!))).toEqual([true, true, true, true]);
  expect([...'𡃉ส한'].map((character) => sans?.has(character.codePointAt(0)!))).toEqual([false, false, false]);
  expect(emoji?.has(0x1f600)).toBe(true);
});

it('reads the outlines of a font when they are asked for, and then has the whole file', () => {
  const [file = ''] = resources.fonts;
  const font = readFont(file);
  readOutlines(font);
  expect(Buffer.from(font.buffer).equals(readFileSync(file))).toBe(true);
});

it('lists the same files in one folder for a packaged application', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const copies = resources.fonts.map((file) => `${folder}/${basename(file)}`);
  for (const copy of copies) writeFileSync(copy, '');
  const listed = listPackagedReportFonts(folder);
  rmSync(folder, { recursive: true });
  expect(listed).toEqual(copies);
});

it('builds a font of last resort that has the characters asked for and nothing else', () => {
  const font = buildLastResortFont([0x210c9, 0xe000, 0x0e2a, 0xe000]);
  const covered = readFontGlyphs(new DataView(font.buffer)).keys();
  expect(covered).toEqual([0x0e2a, 0xe000, 0x210c9]);
});
