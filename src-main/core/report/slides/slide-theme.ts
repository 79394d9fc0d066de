import type { ReportColors } from '../../../shared/domain/report-colors.ts';
import type { OfficeFont } from '../office/office-fonts.ts';
import type { SlideColor, SlideFill } from './slide-parts.ts';

/** Places of the presentation's theme for the colours of a report; the file's theme is made from the same list. */
export const themePlaces = {
  ink: 'tx1',
  paper: 'bg1',
  quiet: 'tx2',
  tint: 'bg2',
  accent: 'accent3',
  second: 'accent4',
} as const;

const fills = { accent: 'accent1', second: 'accent2', tint: 'bg2', line: 'accent5' } as const;

/** What words are coloured with: a place of the theme, or six digits. */
export function wordColor(color: SlideColor, colors: ReportColors): string {
  if (typeof color === 'object') return /^#[0-9a-f]{6}$/iu.test(color.own) ? color.own.slice(1) : '6F6E69';
  if (color === 'onAccent') return colors.onAccent === '#ffffff' ? themePlaces.paper : themePlaces.ink;
  return themePlaces[color];
}

export const fillColor = (fill: SlideFill): string => fills[fill];

const digits = (color: string) => color.slice(1).toUpperCase();

/** The colours and fonts of a theme, as its file has them. */
export function printTheme(theme: string, colors: ReportColors, font: OfficeFont): string {
  const places: Record<string, string> = {
    dk1: colors.ink,
    lt1: '#ffffff',
    dk2: colors.quiet,
    lt2: colors.tint,
    accent1: colors.accent,
    accent2: colors.second,
    accent3: colors.accentInk,
    accent4: colors.secondInk,
    accent5: colors.line,
    accent6: colors.quiet,
    hlink: colors.accentInk,
    folHlink: colors.accentInk,
  };
  const scheme = Object.entries(places).map(
    ([name, color]) => `<a:${name}><a:srgbClr val="${digits(color)}"/></a:${name}>`,
  );
  return theme
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/su, `<a:clrScheme name="Motif">${scheme.join('')}</a:clrScheme>`)
    .replace(
      /(<a:(?:major|minor)Font><a:latin [^>]*\/>)<a:ea typeface=""\/>/gu,
      `$1<a:ea typeface="${font.chinese}"/>`,
    );
}
