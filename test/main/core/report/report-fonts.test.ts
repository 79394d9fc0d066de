import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadReportFonts } from '../../../../src-main/core/report/load-report-fonts.ts';
import { listPackagedReportFonts } from '../../../../src-main/core/report/report-fonts.ts';
import { buildLastResortFont } from '../../../../src-main/core/report/last-resort-font.ts';
import { readFontGlyphs } from '../../../../src-main/core/report/read-font-glyphs.ts';
import { resources } from './sample-report.ts';

it('reads which characters each family has, under names that no installed font bears', () => {
  const { families, coverage } = loadReportFonts(resources.fonts);
  const [sans, emoji] = coverage;
  expect(families.slice(0, 2)).toEqual(['Rprt Sans SC', 'Rprt Emoji']);
  expect([...'a中「é'].map((character) => sans?.has(character.codePointAt(0)!))).toEqual([true, true, true, true]);
  expect([...'𡃉ส한'].map((character) => sans?.has(character.codePointAt(0)!))).toEqual([false, false, false]);
  expect(emoji?.has(0x1f600)).toBe(true);
});

it('leaves the font files as they are', () => {
  const before = resources.fonts.map((file) => readFileSync(file));
  loadReportFonts(resources.fonts);
  expect(resources.fonts.map((file, index) => readFileSync(file).equals(before[index]!))).not.toContain(false);
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
