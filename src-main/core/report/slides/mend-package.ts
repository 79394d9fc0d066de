import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { ReportColors } from '../../../shared/domain/report-colors.ts';
import { officeFonts } from '../office/office-fonts.ts';
import { printTheme } from './slide-theme.ts';

type Mend = (xml: string) => string;

/** Says in the file what the library doesn't: the look's theme, heads of tables, descriptions, paragraphs of notes, one number for each shape. */
export function mendPackage(
  file: Uint8Array,
  { look, language }: Pick<ReportDocument, 'look' | 'language'>,
  colors: ReportColors,
): Uint8Array {
  const { text } = officeFonts(look);
  const mends: readonly (readonly [RegExp, Mend])[] = [
    [/^ppt\/theme\/theme\d+\.xml$/u, (xml) => printTheme(xml, colors, text)],
    [/^ppt\/slides\/slide\d+\.xml$/u, (xml) => numberShapes(mendTables(xml))],
    [/^ppt\/notesSlides\/notesSlide\d+\.xml$/u, (xml) => splitNotes(xml, language)],
    [
      /^docProps\/core\.xml$/u,
      (xml) => xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
    ],
  ];
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    const mend = mends.find(([pattern]) => pattern.test(path))?.[1];
    return [path, mend ? strToU8(mend(strFromU8(bytes))) : bytes] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

const mendTables: Mend = (xml) =>
  xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/(<p:nvGraphicFramePr><p:cNvPr id="\d+" name=("[^"]*"))\/>/gu, '$1 descr=$2/>');

function numberShapes(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/gu, () => `<p:cNvPr id="${(last += 1)}"`);
}

function splitNotes(xml: string, language: string): string {
  return xml.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/u,
    (_, text: string) =>
      text
        .split(/\r?\n/u)
        .map(
          (line) =>
            `<a:p><a:r><a:rPr lang="${language === 'en' ? 'en-US' : language}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(''),
  );
}
