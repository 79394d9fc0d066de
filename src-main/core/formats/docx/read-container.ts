import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';
import { refuseManyParagraphs } from '../../../shared/domain/refuse-huge-text.ts';
import { readTable, type TableRow } from '../table/read-table.ts';
import { childElements, childNamed, type XmlElement } from '../xml/xml-element.ts';
import { chosenBranch } from './alternate-content.ts';
import { endParagraphOfComments, openComment } from './comment-ranges.ts';
import type { DocxState } from './docx-state.ts';
import { newDraft, type ParagraphDraft, type ParagraphLevels, toBlock } from './paragraph-draft.ts';
import { readParagraph } from './read-paragraph.ts';

export interface ContainerReader {
  readonly read: (element: XmlElement) => void;
  /** What was read; ends a paragraph that waits for its continuation. */
  readonly end: () => readonly ParsedBlock[];
}

const noLevels = { headingLevel: null, listLevel: null } as ParagraphLevels;
const wrappers = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'];

/** Reads the block-level children of a body, a cell, a text box, a note or a comment. */
export function readContainer(state: DocxState): ContainerReader {
  const blocks: ParsedBlock[] = [];
  let waiting: ParagraphDraft | null = null;

  const finish = (draft: ParagraphDraft, levels = noLevels) => {
    waiting = null;
    endParagraphOfComments(state, draft);
    const block = toBlock(draft, levels);
    if (block) blocks.push(block);
    refuseManyParagraphs(blocks.length);
    for (const box of draft.boxes) blocks.push(...readChildren(box, state));
  };

  const read = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const draft: ParagraphDraft = waiting ?? newDraft();
      const { isJoined, ...levels } = readParagraph(element, draft, state);
      if (isJoined) waiting = draft;
      else finish(draft, levels);
    } else if (element.name === 'w:tbl') {
      if (waiting) finish(waiting);
      blocks.push(...readTable(tableRows(element, state), state.options));
    } else if (element.name === 'w:commentRangeStart') openComment(state, waiting, element.attributes.id ?? '');
    else if (element.name === 'mc:AlternateContent') chosenBranch(element).forEach(read);
    else if (wrappers.includes(element.name)) childElements(element).forEach(read);
  };

  const end = () => {
    if (waiting) finish(waiting);
    return blocks;
  };
  return { read, end };
}

export function readChildren(element: XmlElement, state: DocxState): readonly ParsedBlock[] {
  const reader = readContainer(state);
  childElements(element).forEach(reader.read);
  return reader.end();
}

function tableRows(table: XmlElement, state: DocxState): readonly TableRow[] {
  return descend(table, 'w:tr')
    .filter((row) => !childNamed(childNamed(row, 'w:trPr'), 'w:del'))
    .map((row) =>
      descend(row, 'w:tc')
        .filter((cell) => !childNamed(childNamed(cell, 'w:tcPr'), 'w:cellDel'))
        .map((cell) => readChildren(cell, state)),
    );
}

/** Rows and cells may stand inside content controls. */
function descend(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.includes(child.name) ? descend(child, name) : [];
  });
}
