import type { ChartFigure, FigureData } from '../../../shared/domain/figure-data.ts';
import type { FigureNode } from '../../../shared/domain/report-document.ts';
import { printSvg } from '../../../shared/domain/print-svg.ts';
import type { Scene, Shape, TextShape } from '../../../shared/domain/scene.ts';
import { drawScene } from '../../figures/draw-scene.ts';
import { readFaces } from '../read-faces.ts';
import type { ReportResources } from '../report-resources.ts';
import type { FigurePalette } from './figure-colors.ts';
import { idOf } from '../anchor-id.ts';
import type { HtmlPage } from './html-page.ts';
import { languageOf, markRuns, textAttributes } from './language-runs.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';

const quotesInFigure = 5;
// Below this share of its width the words of a figure are too small: it scrolls instead.
const widest = 860;

/**
 * A figure as an SVG in the page. Its words are set by the reader's own fonts, each line as long as it was measured: signs of
 * fonts in the file would take 50–150 kB a face, and every machine that reads Chinese has them.
 */
export function drawHtmlFigure(
  node: FigureNode,
  page: Omit<HtmlPage, 'drawFigure'>,
  palette: FigurePalette,
  resources: ReportResources,
): Markup {
  const { figure, caption, anchor } = node;
  const svg = drawInBothThemes(figure, idOf(anchor), palette, resources);
  const isWide = svg.width > widest;
  return element(
    'figure',
    { class: `figure is-${figure.kind}`, id: idOf(anchor), tabindex: -1 },
    element(
      'div',
      {
        class: `drawing${isWide ? ' is-wide' : ''}`,
        role: 'group',
        tabindex: 0,
        'aria-label': figure.name || page.say('figure'),
      },
      { markup: svg.text },
    ),
    caption === ''
      ? null
      : element(
          'figcaption',
          textAttributes(caption, page.language),
          markRuns(caption, languageOf(caption) ?? page.language),
        ),
    figure.kind === 'chart' ? printNumbers(figure, page) : null,
  );
}

function drawInBothThemes(figure: FigureData, id: string, palette: FigurePalette, resources: ReportResources) {
  const draw = (theme: 'light' | 'dark') =>
    drawScene(figure, { theme, isTitled: false, quotes: quotesInFigure }, resources);
  const [light, dark] = [draw('light'), draw('dark')];
  const findFace = readFaces(resources.fonts);
  const hasSigns = (line: TextShape) =>
    [...line.text].every((sign) => findFace(line).glyphOf(sign.codePointAt(0)!, line.language) !== undefined);
  const type = {
    faces: [],
    rules: [],
    classOf: ({ face }: Pick<TextShape, 'face'>) => `in-${face}`,
    keepsLength: hasSigns,
    keepsShape: true,
    idPrefix: `${id}-`,
    paint: (pair: string) => {
      const [first = '', second = first] = pair.split(' ');
      return palette.variableOf(first, second);
    },
  };
  return { text: printSvg(pairColors(light, dark), type), width: light.width };
}

/** The same shapes with both colours of each, where both drawings have the same shapes. */
function pairColors(light: Scene, dark: Scene): Scene {
  const isSame = light.shapes.length === dark.shapes.length;
  const shapes = light.shapes.map((shape, index) => pairShape(shape, isSame ? dark.shapes[index]! : shape));
  return { ...light, background: pair(light.background, dark.background), shapes };
}

function pairShape(shape: Shape, other: Shape): Shape {
  if (shape.kind === 'image') return shape;
  const { fill = null, stroke = null } = other as { fill?: string | null; stroke?: string | null };
  if (shape.kind === 'text') return { ...shape, fill: pair(shape.fill, fill) };
  return {
    ...shape,
    fill: shape.fill === null ? null : pair(shape.fill, fill),
    stroke: shape.stroke === null ? null : pair(shape.stroke, stroke),
  };
}

const pair = (light: string, dark: string | null) => `${light} ${dark ?? light}`;

function printNumbers({ rows, series }: ChartFigure, { say, language }: Pick<HtmlPage, 'say' | 'language'>): Markup {
  const number = (value: number | null) => (value === null ? '–' : String(Math.round(value * 100) / 100));
  const hasN = rows.some(({ n }) => n !== null);
  const heads = [...series.map(({ name }) => name), ...(hasN ? ['n'] : [])];
  return element(
    'details',
    { class: 'numbers' },
    element('summary', {}, say('numbers')),
    element(
      'div',
      { class: 'table', role: 'group', tabindex: 0, 'aria-label': say('numbers') },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('td', {}),
            heads.map((head) =>
              element('th', { scope: 'col', class: 'number', ...textAttributes(head, language) }, head),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          rows.map(({ name, depth, values, n }) =>
            element(
              'tr',
              {},
              element(
                'th',
                {
                  scope: 'row',
                  class: depth > 0 ? `depth-${Math.min(depth, 8)}` : null,
                  ...textAttributes(name, language),
                },
                name,
              ),
              [...values, ...(hasN ? [n] : [])].map((value) => element('td', { class: 'number' }, number(value))),
            ),
          ),
        ),
      ),
    ),
  );
}
