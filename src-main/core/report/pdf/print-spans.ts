import type { Span } from '../../../shared/domain/report-document.ts';
import type { PrintedText } from '../printed-text.ts';
import type { TextPrinter } from '../text-printer.ts';
import { keepEnd } from './keep-end.ts';
import type { LinkTargets } from './link-targets.ts';

interface PrintedSpan {
  readonly text: PrintedText;
  readonly bold?: true;
  readonly italic?: true;
  readonly quoted?: true;
  readonly to?: string;
  readonly url?: string;
  readonly anchor?: string;
  readonly backs?: readonly string[];
}

export interface PrintedSpans {
  readonly language: 'en' | 'zh';
  readonly spans: readonly PrintedSpan[];
}

/** Words in their manners; links that lead nowhere are left as words. */
export function printSpans(spans: readonly Span[], printer: TextPrinter, anchors: LinkTargets): PrintedSpans {
  const { language } = printer.print(spans.map(({ text }) => text).join(''));
  const printed = spans.map((span) => printSpan(span, printer, anchors));
  if (printed.length === 0) return { language, spans: [] };
  return { language, spans: printed.with(-1, { ...printed.at(-1)!, text: keepEnd(printed.at(-1)!.text) }) };
}

function printSpan(span: Span, printer: TextPrinter, anchors: LinkTargets): PrintedSpan {
  const to = span.link?.kind === 'anchor' ? anchors.linkTo(span.link.anchor) : null;
  const url = span.link?.kind === 'url' ? readUrl(span.link.url) : null;
  const anchor = anchors.claim(span.anchor);
  const backs = (span.backs ?? []).flatMap((back) => anchors.linkTo(back) ?? []);
  return {
    text: span.isQuoted ? printer.printInBook(span.text) : printer.print(span.text),
    ...(span.isBold && { bold: true }),
    ...(span.isItalic && { italic: true }),
    ...(span.isQuoted && { quoted: true }),
    ...(to && { to }),
    ...(url && { url }),
    ...(anchor && { anchor }),
    ...(backs.length > 0 && { backs }),
  };
}

// The compiler takes no empty one and none of more than 8000 letters.
function readUrl(url: string): string | null {
  const isUsable = URL.canParse(url) && /^(?:https?|mailto):/iu.test(url) && url.length <= 2000;
  return isUsable ? new URL(url).href : null;
}
