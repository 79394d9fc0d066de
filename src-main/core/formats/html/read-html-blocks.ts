import { Parser } from 'htmlparser2';
import type { ParsedBlock, ParseOptions, ParseWarning } from '../../../shared/domain/parsed-document.ts';
import { AppError } from '../../../shared/errors.ts';
import { blockTree } from './block-tree.ts';
import { headingLevelOf, isBlock, isBold, isDropped, isPreformatted } from './element-kinds.ts';
import { type ParagraphWriter, paragraphWriter } from './paragraph-writer.ts';

export interface HtmlBlocks {
  readonly blocks: readonly ParsedBlock[];
  readonly warnings: readonly ParseWarning[];
}

interface OpenElement {
  readonly name: string;
  readonly isDropped: boolean;
  readonly isBold: boolean;
  readonly isPreformatted: boolean;
  readonly headingLevel: number | null;
}

// The parser's own work grows with the square of the depth.
const deepest = 100_000;
const page: OpenElement = { name: '', isDropped: false, isBold: false, isPreformatted: false, headingLevel: null };

/** Works on the stream of tags, so that depth costs no stack. */
export function readHtmlBlocks(html: string, options: ParseOptions): HtmlBlocks {
  const open: OpenElement[] = [page];
  const writer = paragraphWriter();
  const tree = blockTree(options);
  let images = 0;
  const current = () => open.at(-1) ?? page;
  const endParagraph = () => tree.add(writer.take(current().headingLevel));
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!current().isDropped) {
        if (isBlock(name)) endParagraph();
        if (name === 'br') breakLine(writer, endParagraph);
        if (name === 'img') images += 1;
      }
      if (open.length > deepest) throw new AppError('file-damaged', { reason: 'html-depth' });
      const element = openElement(current(), name, attributes);
      open.push(element);
      if (!element.isDropped) tree.open(name);
    },
    ontext: (text) => {
      const element = current();
      if (element.isDropped) return;
      if (!element.isPreformatted) return writer.write(text, element.isBold);
      writeLines(text, element, writer, endParagraph);
    },
    onclosetag: (name) => {
      const element = current();
      if (!element.isDropped && isBlock(name)) endParagraph();
      open.pop();
      if (!element.isDropped) tree.close(name);
    },
  });
  parser.end(html);
  endParagraph();
  return { blocks: tree.end(), warnings: images > 0 ? [{ code: 'images-left-out', count: images }] : [] };
}

function openElement(parent: OpenElement, name: string, attributes: Record<string, string>): OpenElement {
  return {
    name,
    isDropped: parent.isDropped || isDropped(name, attributes),
    isBold: parent.isBold || isBold(name, attributes),
    isPreformatted: parent.isPreformatted || isPreformatted(name, attributes),
    headingLevel: headingLevelOf(name) ?? parent.headingLevel,
  };
}

/** Two breaks in a row are how older pages part their paragraphs. */
function breakLine(writer: ParagraphWriter, endParagraph: () => void): void {
  if (writer.isAtEmptyLine()) endParagraph();
  else writer.breakLine();
}

function writeLines(text: string, element: OpenElement, writer: ParagraphWriter, endParagraph: () => void): void {
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (index > 0) endParagraph();
    if (line !== '') writer.writeExactly(line, element.isBold);
  });
}
