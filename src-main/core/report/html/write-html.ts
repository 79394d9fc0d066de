import type { WriteReport } from '../report-writer.ts';
import { readReportWords } from '../report-words.ts';
import { drawHtmlFigure } from './draw-html-figure.ts';
import { createFigurePalette } from './figure-colors.ts';
import type { HtmlPage } from './html-page.ts';
import { lookVariables } from './look-variables.ts';
import { printMain, printPage } from './print-page.ts';
import { indexQuotes } from './quote-index.ts';
import { readPageSources } from './read-page-sources.ts';

/** A report as one HTML file that asks for nothing outside itself. */
export const writeHtml: WriteReport = (document, resources, onStage) => {
  onStage('laying-out');
  const words = readReportWords(resources.folder, document.language);
  const palette = createFigurePalette();
  const base = {
    language: document.language === 'en' ? ('en' as const) : ('zh' as const),
    say: (key: string, values = {}) => words.say(`html.${key}`, values),
    document,
    quotes: indexQuotes(document),
  };
  const page: HtmlPage = { ...base, drawFigure: (figure) => drawHtmlFigure(figure, base, palette, resources) };
  const main = printMain(page);
  onStage('writing');
  const { css, script } = readPageSources(resources.folder);
  const style = `${lookVariables(document.look, palette.entries())}\n${css}`;
  const html = printPage(page, main, { style, script });
  return Promise.resolve({ bytes: new TextEncoder().encode(html), pages: null, isUniversal: false });
};
