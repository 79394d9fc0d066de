import type PptxGenJS from 'pptxgenjs';
import { safeUrl } from '../office/safe-url.ts';
import { isFromRight, textLanguage } from '../office/text-language.ts';
import type { OfficeFont } from '../office/office-fonts.ts';
import { wordColor } from './slide-theme.ts';
import type { SlideParagraph, SlideRun } from './slide-parts.ts';
import type { SlideWriter } from './slide-writer.ts';

export interface RunPrinter extends SlideWriter {
  readonly book: OfficeFont;
  /** The number of the slide on which a place of the report stands. */
  readonly slideOf: (anchor: string) => number | null;
}

const chinese = /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
const stretches =
  /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]+|[^\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]+/gu;

/** Paragraphs as text that can be edited, each run in its language and, for people's own words, in the face of its script. */
export function printParagraphs(paragraphs: readonly SlideParagraph[], printer: RunPrinter): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph) => {
    const runs = paragraph.runs.flatMap((run) => printRun(run, paragraph, printer));
    const last = runs.at(-1);
    return last ? [...runs.slice(0, -1), { ...last, options: { ...last.options, breakLine: true } }] : [];
  });
}

function printRun(run: SlideRun, paragraph: SlideParagraph, printer: RunPrinter): PptxGenJS.TextProps[] {
  const lines = run.text.split('\n');
  const options = { ...paragraphLook(paragraph), ...runLook(run, paragraph, printer) };
  return lines.flatMap((line, index) => {
    const pieces = run.isBook ? cutByScript(line, printer) : [{ text: line, look: {} }];
    const languages = pieces.map(({ text, look }) => ({
      text,
      options: {
        ...options,
        lang: textLanguage(text, printer.document.language) === 'en' ? 'en-US' : 'zh-CN',
        ...look,
      },
    }));
    const [first, ...rest] = languages;
    return first
      ? [{ ...first, options: { ...first.options, ...(index > 0 && { softBreakBefore: true }) } }, ...rest]
      : [];
  });
}

function runLook(run: SlideRun, paragraph: SlideParagraph, printer: RunPrinter): PptxGenJS.TextPropsOptions {
  const hyperlink = run.link && linkOf(run.link, printer);
  return {
    fontSize: paragraph.size,
    color: wordColor(run.color ?? (hyperlink && !run.isBare ? 'accent' : (paragraph.color ?? 'ink')), printer.colors),
    ...(run.isBold && { bold: true }),
    ...(run.isItalic && { italic: true }),
    ...(hyperlink && { hyperlink }),
    ...(hyperlink && run.isBare && { underline: { style: 'none' as const } }),
  };
}

function linkOf(link: NonNullable<SlideRun['link']>, { slideOf }: RunPrinter): PptxGenJS.HyperlinkProps | undefined {
  if (link.kind === 'anchor') {
    const slide = slideOf(link.anchor);
    return slide === null ? undefined : { slide };
  }
  const url = safeUrl(link.url);
  return url === null ? undefined : { url };
}

// A presentation counts no further, and from 1.
const mostNumber = 32_767;

function paragraphLook({ runs, leading, after, align = 'left', mark }: SlideParagraph): PptxGenJS.TextPropsOptions {
  const isRight = isFromRight(runs.map(({ text }) => text).join(' '));
  return {
    align: isRight && align === 'left' ? 'right' : align,
    lineSpacing: leading,
    ...(after > 0 && { paraSpaceAfter: after }),
    ...(isRight && { rtlMode: true }),
    ...(mark === 'bullet' && { bullet: { indent: bulletRoom } }),
    ...(typeof mark === 'object' && {
      bullet: { type: 'number', numberStartAt: Math.min(Math.max(mark.number, 1), mostNumber), indent: bulletRoom },
    }),
  };
}

// Points: what the measured lines leave free before them.
const bulletRoom = 21.6;

function cutByScript(text: string, { book, document }: RunPrinter) {
  const isChinese = textLanguage(text, document.language) === 'zh-CN';
  const marks = isChinese ? book.chinese : book.latin;
  return (text.match(stretches) ?? []).map((part) => ({
    text: part,
    look: {
      fontFace: chinese.test(part) ? book.chinese : /^[“”‘’…—·]+$/u.test(part) ? marks : book.latin,
      lang: chinese.test(part) || (isChinese && /^[“”‘’…—·]+$/u.test(part)) ? 'zh-CN' : 'en-US',
    },
  }));
}
