import { childElements, childNamed, textOf, type XmlElement } from '../xml/xml-element.ts';
import { chosenBranch } from './alternate-content.ts';
import { closeComment } from './comment-ranges.ts';
import type { DocxState, NoteReference } from './docx-state.ts';
import { toggle } from './docx-styles.ts';
import { appendText, type ParagraphDraft } from './paragraph-draft.ts';
import { symbolText } from './symbol-text.ts';

export interface RunTarget {
  readonly state: DocxState;
  readonly draft: ParagraphDraft;
  readonly isParagraphBold: boolean;
  readonly isParagraphHidden: boolean;
}

const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

export function readRun(run: XmlElement, target: RunTarget): void {
  const properties = childNamed(run, 'w:rPr');
  const style = target.state.styles(childNamed(properties, 'w:rStyle')?.attributes.val);
  const isHidden = toggle(properties, 'w:vanish') ?? style.isHidden ?? target.isParagraphHidden;
  const isBold = toggle(properties, 'w:b') ?? style.isBold ?? target.isParagraphBold;
  for (const child of childElements(run)) readRunChild(child, target, isBold, isHidden);
}

function readRunChild(element: XmlElement, target: RunTarget, isBold: boolean, isHidden: boolean): void {
  const { state, draft } = target;
  if (element.name === 'w:fldChar') return turnField(state, element.attributes.fldCharType);
  if (element.name === 'w:commentReference') return closeComment(state, draft, element.attributes.id ?? '');
  if (isHidden || state.fields.includes('code')) return;
  const text = marks[element.name] ?? wordsOf(element, state);
  if (text !== null) return appendText(draft, text, isBold);
  if (element.name === 'mc:AlternateContent') {
    for (const child of chosenBranch(element)) readRunChild(child, target, isBold, isHidden);
  } else if (element.name === 'w:ruby') {
    const base = childNamed(element, 'w:rubyBase');
    for (const run of base ? childElements(base) : []) if (run.name === 'w:r') readRun(run, target);
  } else if (['w:drawing', 'w:pict', 'w:object'].includes(element.name)) {
    collectDrawing(element, state, draft);
  }
}

function wordsOf(element: XmlElement, state: DocxState): string | null {
  switch (element.name) {
    case 'w:t':
      return textOf(element)
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\u00ad', '');
    case 'w:sym':
      return symbolText(element.attributes.font, element.attributes.char);
    case 'w:footnoteReference':
      return noteMark(state, { kind: 'footnote', id: element.attributes.id ?? '' });
    case 'w:endnoteReference':
      return noteMark(state, { kind: 'endnote', id: element.attributes.id ?? '' });
    default:
      return null;
  }
}

function noteMark(state: DocxState, reference: NoteReference): string {
  return `[${state.notes.push(reference)}]`;
}

function turnField(state: DocxState, type: string | undefined): void {
  if (type === 'begin') state.fields.push('code');
  else if (type === 'end') state.fields.pop();
  else if (type === 'separate' && state.fields.length > 0) state.fields[state.fields.length - 1] = 'result';
}

function collectDrawing(element: XmlElement, state: DocxState, draft: ParagraphDraft): void {
  if (element.name === 'w:txbxContent') {
    draft.boxes.push(element);
    return;
  }
  if (element.name === 'pic:pic' || element.name === 'v:imagedata') state.images += 1;
  const children = element.name === 'mc:AlternateContent' ? chosenBranch(element) : childElements(element);
  for (const child of children) collectDrawing(child, state, draft);
}
