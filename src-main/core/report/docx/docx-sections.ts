import { Footer, Header, PageNumber, Paragraph, SectionType, TabStopType, Tab, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { ReportPart } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';
import { roomOn } from './docx-writer.ts';
import type { DocxWriter } from './docx-writer.ts';
import { pageLayout } from './page-layout.ts';
import type { PageLayout } from './page-layout.ts';
import { printPicture } from './print-figure.ts';
import { printNodes } from './print-nodes.ts';
import { printText } from './print-spans.ts';
import { printXmlLine } from '../office/print-xml-text.ts';

/** A section for each stretch of pages of one orientation, and for the cover, which has nothing at its foot. */
export function docxSections(writer: DocxWriter): ISectionOptions[] {
  return stretches(writer.document.parts).map(({ isAcross, isCover, parts }) => {
    const page = pageLayout(writer.document.look, isAcross);
    const children = parts.flatMap((part, index) => {
      const isSided = hasBothSides(part);
      return printNodes(part.nodes, { ...writer, isSided }, roomOn(page), index > 0 && part.startsPage);
    });
    return {
      properties: sectionProperties(page),
      ...(!isCover && { headers: { default: printHeader(writer) }, footers: { default: printFooter(writer, page) } }),
      ...(isCover && { headers: { default: new Header({ children: [new Paragraph('')] }) } }),
      ...(isCover && { footers: { default: new Footer({ children: [new Paragraph('')] }) } }),
      children: children.length > 0 ? children : [new Paragraph('')],
    };
  });
}

interface Stretch {
  readonly isAcross: boolean;
  readonly isCover: boolean;
  readonly parts: ReportPart[];
}

/** A part with a cover is cut behind it, so that its rest has a foot. */
function stretches(parts: readonly ReportPart[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const part of parts.flatMap(splitCover)) {
    const isCover = part.nodes[0]?.kind === 'cover';
    const last = found.at(-1);
    if (last && !last.isCover && !isCover && last.isAcross === part.isAcross) last.parts.push(part);
    else found.push({ isAcross: part.isAcross, isCover, parts: [part] });
  }
  return found.length > 0 ? found : [{ isAcross: false, isCover: false, parts: [] }];
}

function splitCover(part: ReportPart): readonly ReportPart[] {
  if (part.nodes[0]?.kind !== 'cover' || part.nodes.length === 1) return [part];
  const rest = part.nodes.slice(part.nodes[1]?.kind === 'page-break' ? 2 : 1);
  return [{ ...part, nodes: part.nodes.slice(0, 1) }, ...(rest.length > 0 ? [{ ...part, nodes: rest }] : [])];
}

/** Whether quotes for and against stand together, so that both say what they are. */
const hasBothSides = (part: ReportPart): boolean =>
  everyNode({ parts: [part] }).some((node) => node.kind === 'quote' && node.side === 'against');

function sectionProperties({ paper, isAcross, margin }: PageLayout): ISectionOptions['properties'] {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      size: { width: paper.width, height: paper.height, orientation: isAcross ? 'landscape' : 'portrait' },
      margin: { ...margin, header: 600, footer: 680 },
    },
  };
}

const logoShare = 0.4;

/** The logo, small, at the right; nothing else, as the foot says the rest. */
function printHeader({ document, pictures }: DocxWriter): Header {
  const logo = document.logo && pictures.get(document.logo)?.[0];
  if (!document.logo || !logo) return new Header({ children: [new Paragraph({ style: 'Header' })] });
  const small = { ...logo, width: logo.width * logoShare, height: logo.height * logoShare };
  const picture = printPicture(small, document.logo.name);
  return new Header({ children: [new Paragraph({ style: 'Header', alignment: 'right', children: [picture] })] });
}

/** What stands at the foot of each page at the left, and the number of the page at the right. */
function printFooter(writer: DocxWriter, { width }: PageLayout): Footer {
  const { document, words } = writer;
  const said = printXmlLine([document.title, document.look.footer].filter((word) => word.trim() !== '').join(' · '));
  const [before, between, after] = words.report.page.split(/\{n\}|\{total\}/u);
  const number = new TextRun({
    children: [new Tab(), before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''],
  });
  const shown = said.length > 90 ? `${said.slice(0, 90).toWellFormed()}…` : said;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...printText(shown, writer), number],
      }),
    ],
  });
}
