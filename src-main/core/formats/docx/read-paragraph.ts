import { childElements, childNamed, type XmlElement } from '../xml/xml-element.ts';
import { chosenBranch } from './alternate-content.ts';
import { closeComment, openComment } from './comment-ranges.ts';
import type { DocxState } from './docx-state.ts';
import { listLevel, outlineLevel } from './docx-styles.ts';
import { appendText, type ParagraphDraft } from './paragraph-draft.ts';
import { readRun, type RunTarget } from './read-run.ts';

export interface ParagraphEnd {
  readonly headingLevel: number | null;
  readonly listLevel: number | null;
  /** The paragraph's mark was deleted: it runs on into the next one. */
  readonly isJoined: boolean;
}

const wrappers = [
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:bdo',
  'w:dir',
];

export function readParagraph(paragraph: XmlElement, draft: ParagraphDraft, state: DocxState): ParagraphEnd {
  const properties = childNamed(paragraph, 'w:pPr');
  const style = state.styles(childNamed(properties, 'w:pStyle')?.attributes.val);
  const target: RunTarget = {
    state,
    draft,
    isParagraphBold: style.isBold ?? false,
    isParagraphHidden: style.isHidden ?? false,
  };
  readInline(childElements(paragraph), target);
  // A field's code never leaves its paragraph; a field that was never closed must not swallow the rest.
  state.fields.forEach((_, index) => (state.fields[index] = 'result'));
  const mark = childNamed(properties, 'w:rPr');
  const outline = outlineLevel(properties);
  return {
    headingLevel: outline === undefined ? style.headingLevel : outline,
    listLevel: listLevel(properties) ?? style.listLevel,
    isJoined: childNamed(mark, 'w:del') !== undefined || childNamed(mark, 'w:moveFrom') !== undefined,
  };
}

function readInline(elements: readonly XmlElement[], target: RunTarget): void {
  for (const element of elements) readInlineElement(element, target);
}

function readInlineElement(element: XmlElement, target: RunTarget): void {
  const { state, draft } = target;
  const id = element.attributes.id ?? '';
  if (element.name === 'w:r') readRun(element, target);
  else if (element.name === 'w:commentRangeStart') openComment(state, draft, id);
  else if (element.name === 'w:commentRangeEnd') {
    if (state.openComments.has(id)) closeComment(state, draft, id);
  } else if (element.name === 'mc:AlternateContent') readInline(chosenBranch(element), target);
  else if (element.name.startsWith('m:')) appendText(draft, mathText(element), false);
  else if (wrappers.includes(element.name)) readInline(childElements(element), target);
}

function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return element.children.filter((child) => typeof child === 'string').join('');
  return childElements(element).map(mathText).join('');
}
