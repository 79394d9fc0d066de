import { escapeXml } from './print-cells.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SheetName {
  readonly name: string;
  /** The cells over which the heads filter, such as `A1:D9`. */
  readonly range: string;
}

/** The parts of a workbook beside its sheets, by their names in the archive. */
export function printWorkbookParts(sheets: readonly SheetName[]): ReadonlyMap<string, string> {
  return new Map([
    ['[Content_Types].xml', printTypes(sheets.length)],
    ['_rels/.rels', printRelations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', printWorkbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      printRelations([
        ...sheets.map((_sheet, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', head + styles],
  ]);
}

function printTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${types}.${type}+xml"/>`;
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${numbers.map((number) => part(`worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`;
}

function printRelations(relations: readonly (readonly [type: string, target: string])[]): string {
  const printed = relations.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelations}">${printed.join('')}</Relationships>`;
}

function printWorkbook(sheets: readonly SheetName[]): string {
  const named = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  // By these names Excel knows the filter of a sheet, and the row that each printed page repeats.
  const names = sheets.map(({ name, range }, index) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const filtered = escapeXml(`${sheet}!${range.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2')}`);
    const named = (kind: string, place: string, more = '') =>
      `<definedName name="_xlnm.${kind}" localSheetId="${index}"${more}>${place}</definedName>`;
    return named('_FilterDatabase', filtered, ' hidden="1"') + named('Print_Titles', escapeXml(`${sheet}!$1:$1`));
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${named.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

// In the order of `cellStyles`. Texts have the format of texts, so that none becomes a formula when its cell is edited.
const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF8B8A85"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
].join('')}</cellXfs></styleSheet>`;
