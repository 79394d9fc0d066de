import type PptxGenJS from 'pptxgenjs';
import { printXmlLine } from '../office/print-xml-text.ts';
import { fitLines } from './fit-lines.ts';
import { titleHeight, titleLeading, titleManners } from './set-title.ts';
import { coverTitle, footFrame, labelFrame, numberFrame, sectionTitle, slideSize, titleTop } from './slide-layout.ts';
import type { Slide, SlideColor, SlideFrame, SlideTitle } from './slide-parts.ts';
import { wordColor } from './slide-theme.ts';
import type { SlideWriter } from './slide-writer.ts';

/** How the slides of a theme of the look differ. */
interface Manner {
  readonly isBold: boolean;
  /** The ground of covers and of slides that open a part. */
  readonly cover: 'bg1' | 'bg2' | 'accent1';
  readonly section: 'bg1' | 'bg2' | 'accent1';
  readonly onCover: SlideColor;
  readonly title: SlideColor;
}

const manners: Readonly<Record<SlideWriter['document']['look']['theme'], Manner>> = {
  clear: { isBold: true, cover: 'bg1', section: 'bg2', onCover: 'ink', title: 'ink' },
  editorial: { isBold: false, cover: 'bg2', section: 'bg1', onCover: 'ink', title: 'ink' },
  bold: { isBold: true, cover: 'accent1', section: 'accent1', onCover: 'onAccent', title: 'accent' },
};

export const mannerOf = ({ document }: Pick<SlideWriter, 'document'>): Manner => manners[document.look.theme];

const place = ({ x, y, width, height }: SlideFrame) => ({ x, y, w: width, h: height });

/** The name of the layout that a slide takes: one for each size of title. */
export const masterOf = ({ master, title }: Pick<Slide, 'master'> & { readonly title: SlideTitle }): string =>
  master === 'content' ? `Content ${titleManners.findIndex(({ size }) => size === title.size) + 1}` : names[master];

const names = { cover: 'Cover', section: 'Section' } as const;

export function defineMasters(deck: PptxGenJS, writer: SlideWriter): void {
  const manner = mannerOf(writer);
  defineOpening(deck, names.cover, coverTitle, writer, manner.cover);
  defineOpening(deck, names.section, sectionTitle, writer, manner.section);
  for (const [index, { size, lines }] of titleManners.entries()) {
    const frame = { ...labelFrame, y: titleTop, height: titleHeight({ size, lines }) };
    deck.defineSlideMaster({
      title: `Content ${index + 1}`,
      background: { color: 'bg1' },
      objects: [titleHolder(frame, size, manner, wordColor(manner.title, writer.colors), 'top'), ...foot(writer)],
      slideNumber: { ...place(numberFrame), align: 'right', fontSize: 10, color: 'tx2' },
    });
  }
}

function defineOpening(
  deck: PptxGenJS,
  title: string,
  frame: SlideFrame,
  writer: SlideWriter,
  ground: Manner['cover'],
): void {
  const manner = mannerOf(writer);
  const color = wordColor(ground === 'accent1' ? 'onAccent' : manner.title, writer.colors);
  const logo = title === names.cover ? logoOf(writer, { x: frame.x, y: 0.75, height: 0.62 }) : [];
  deck.defineSlideMaster({
    title,
    background: { color: ground },
    objects: [
      ...ornament(writer, title === names.cover, frame),
      ...logo,
      titleHolder(frame, title === names.cover ? 44 : 36, manner, color, 'bottom'),
    ],
  });
}

type MasterObjects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

function titleHolder(
  frame: SlideFrame,
  fontSize: number,
  { isBold: bold }: Manner,
  color: string,
  valign: 'top' | 'bottom',
): MasterObjects[number] {
  const look = {
    fontSize,
    bold,
    color,
    align: 'left',
    valign,
    margin: 0,
    lineSpacingMultiple: titleLeading - 0.2,
  } as const;
  return { placeholder: { options: { name: 'title', type: 'title', ...place(frame), ...look }, text: '' } };
}

/** What tells the themes apart where there is nothing but a title. */
function ornament({ document }: SlideWriter, isCover: boolean, frame: SlideFrame): MasterObjects {
  const under = { x: frame.x, y: frame.y + frame.height + 0.12 };
  switch (document.look.theme) {
    case 'clear':
      return isCover
        ? [bar({ x: 0, y: 0, width: 0.28, height: slideSize.height }, 'accent1')]
        : [bar({ ...under, width: 1.1, height: 0.05 }, 'accent1')];
    case 'editorial':
      return [
        bar({ x: frame.x, y: isCover ? 1.62 : 2.1, width: 10.6, height: 0.015 }, 'accent3'),
        bar({ ...under, width: 10.6, height: 0.015 }, 'accent3'),
      ];
    case 'bold':
      return [bar({ ...under, width: 1.6, height: 0.09 }, 'accent2')];
  }
}

const bar = (frame: SlideFrame, color: string): MasterObjects[number] => ({
  rect: { ...place(frame), fill: { color }, line: { type: 'none' } },
});

/** The word at the foot of each slide, behind the logo where there is one. */
function foot(writer: SlideWriter): MasterObjects {
  const { document, measure } = writer;
  const logo = logoOf(writer, { x: footFrame.x, y: footFrame.y - 0.02, height: 0.3 });
  const moved = (logo[0]?.image.w ?? -0.15) + 0.15;
  const said = printXmlLine([document.title, document.look.footer].filter((word) => word.trim() !== '').join(' · '));
  const width = footFrame.width - moved;
  const paragraph = { size: 10, leading: 13, after: 0, runs: [{ text: said }] };
  const text = fitLines(paragraph, width, 1, measure)
    .runs.map((run) => run.text)
    .join('');
  const options = { ...place({ ...footFrame, x: footFrame.x + moved, width }), fontSize: 10, color: 'tx2' } as const;
  return [...logo, { text: { text, options: { ...options, margin: 0, valign: 'middle', align: 'left' } } }];
}

function logoOf(
  { document, pictures }: SlideWriter,
  at: { readonly x: number; readonly y: number; readonly height: number },
) {
  const picture = document.logo && pictures.get(document.logo)?.[0];
  if (!picture) return [];
  const w = Math.min(2.6, (at.height * picture.width) / picture.height);
  const data = `image/${picture.type === 'jpg' ? 'jpeg' : picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  const h = (w * picture.height) / picture.width;
  return [{ image: { x: at.x, y: at.y, w, h, data, altText: picture.description } }] as const;
}
