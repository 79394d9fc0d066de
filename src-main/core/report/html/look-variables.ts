import type { ReportLook } from '../../../shared/contract/reports.ts';
import { contrastOf } from '../../../shared/domain/contrast-of.ts';
import { mixColors } from '../../../shared/domain/mix-colors.ts';
import { reportColors } from '../../../shared/domain/report-colors.ts';

type Variable = readonly [name: string, light: string, dark: string];

const nightPage = '#1f1f1d';
const readable = 4.5;

/** The style sheet's variables: colours of the look in light and dark, those of figures, and its fonts. */
export function lookVariables(look: ReportLook, figures: readonly Variable[]): string {
  const variables = [...colorsOf(look), ...figures];
  const declare = (side: 1 | 2) => variables.map((variable) => `${variable[0]}:${variable[side]}`).join(';');
  const night = declare(2);
  return [
    `:root{color-scheme:light;${declare(1)};${fontsOf(look)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${night}}}`,
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${night}}}`,
    `@page{size:${paperOf(look)};margin:22mm 20mm 24mm}`,
    `@page across{size:${paperOf({ ...look, orientation: 'across' })}}`,
  ].join('\n');
}

function colorsOf(look: ReportLook): readonly Variable[] {
  const { accent, accentInk, onAccent, secondInk, ink, quiet, line, tint } = reportColors(look);
  const accentAtNight = brighten(accentInk);
  return [
    ['--page', look.theme === 'editorial' ? '#fffdf9' : '#ffffff', nightPage],
    ['--tint', tint, '#2a2a28'],
    ['--rail', mixColors(tint, '#ffffff', 0.35), '#191917'],
    ['--ink', ink, '#ecebe7'],
    ['--grey', mixColors(quiet, ink, 0.08), '#a8a7a1'],
    ['--line', line, '#3b3b38'],
    ['--accent', accent, accentAtNight],
    ['--accent-text', accentInk, accentAtNight],
    // The cover keeps the brand's colour at night.
    ['--cover', accent, accent],
    ['--on-cover', onAccent, onAccent],
    ['--second', secondInk, brighten(secondInk)],
    ['--chosen', mixColors(accent, '#ffffff', 0.88), mixColors(accentAtNight, nightPage, 0.78)],
    ['--found', '#fde68a', '#6b5310'],
    ['--found-here', '#f59e0b', '#d6a324'],
    ['--on-found-here', '#1d1d1b', '#1d1d1b'],
  ];
}

/** The colour, light enough to be read on the dark page and what is tinted on it. */
function brighten(color: string): string {
  const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
  const mixes = shares.map((share) => mixColors(color, '#ffffff', share));
  return mixes.find((mix) => contrastOf(mix, '#34343a') >= readable) ?? '#ffffff';
}

const sans = [
  "'Inter'",
  '-apple-system',
  "'Segoe UI'",
  "'Noto Sans'",
  "'PingFang SC'",
  "'Microsoft YaHei'",
  "'Noto Sans SC'",
  "'Noto Sans CJK SC'",
  'system-ui',
  'sans-serif',
].join(',');
const book = [
  "'Source Serif 4'",
  "'Source Serif Pro'",
  "'Iowan Old Style'",
  'Charter',
  "'Noto Serif'",
  'Georgia',
  "'Source Han Serif SC'",
  "'Noto Serif SC'",
  "'Noto Serif CJK SC'",
  "'Songti SC'",
  'SimSun',
  'serif',
].join(',');

function fontsOf({ theme, typeface }: ReportLook): string {
  const body = typeface === 'serif' ? book : sans;
  return `--plain:${sans};--book:${book};--body:${body};--head:${theme === 'editorial' ? book : body}`;
}

function paperOf({ paper, orientation }: Pick<ReportLook, 'paper' | 'orientation'>): string {
  return `${paper === 'a4' ? 'A4' : 'letter'}${orientation === 'across' ? ' landscape' : ''}`;
}
