import { ImportedXmlComponent } from 'docx';
import type { OfficeWords } from '../office/read-office-words.ts';
import { hex } from './docx-look.ts';
import type { DocxLook } from './docx-look.ts';

/** The looks of tables: hairlines between rows, a head that stands out; and one without lines, for what only stands side by side. */
export function tableStyles(look: DocxLook, names: OfficeWords['docx']['styles']) {
  const { colors, hasFilledCover: isHeavy } = look;
  const head = isHeavy
    ? `<w:rPr><w:b/><w:color w:val="${hex(colors.onAccent)}"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(colors.accent)}"/></w:tcPr>`
    : `<w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${hex(colors.ink)}"/></w:tcBorders></w:tcPr>`;
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(colors.line)}"/>`;
  const cell = `<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>`;
  const plain = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
  return [
    ImportedXmlComponent.fromXmlString(plain),
    style(
      'ReportTable',
      names.table,
      `<w:tblPr><w:tblBorders>${line('bottom')}${line('insideH')}</w:tblBorders>${cell}</w:tblPr>` +
        `<w:tblStylePr w:type="firstRow">${head}</w:tblStylePr>`,
    ),
  ];
}

function style(id: string, name: string, properties: string): ImportedXmlComponent {
  const xml = `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>${properties}</w:style>`;
  return ImportedXmlComponent.fromXmlString(xml);
}
