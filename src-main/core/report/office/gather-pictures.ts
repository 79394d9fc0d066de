import type { FigureImage } from '../../../shared/domain/figure-data.ts';
import type { EntryNode, FigureNode, ReportDocument, ReportPart } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';
import type { ReportResources } from '../report-resources.ts';
import { drawPictures, printImage } from './draw-pictures.ts';
import type { Picture, PictureRoom } from './draw-pictures.ts';

type Size = Pick<PictureRoom, 'width' | 'height'>;

export interface PictureRooms {
  readonly figure: (part: ReportPart) => PictureRoom;
  readonly logo: Size;
  readonly entry: Size;
}

/** Draws every figure for where it stands, and makes images such as office programs know; by the figure, or the image. */
export async function gatherPictures(
  { logo, parts }: Pick<ReportDocument, 'logo' | 'parts'>,
  rooms: PictureRooms,
  resources: ReportResources,
  onShare: (share: number) => void,
): Promise<ReadonlyMap<object, readonly Picture[]>> {
  const pictures = new Map<object, readonly Picture[]>();
  const keep = async (image: FigureImage, room: Size) => {
    const picture = await printImage(image, room, resources);
    pictures.set(image, picture ? [picture] : []);
  };
  if (logo) await keep(logo, rooms.logo);
  const wanted = parts.flatMap((part) => picturedNodes(part).map((node) => ({ node, part })));
  for (const [index, { node, part }] of wanted.entries()) {
    if (node.kind === 'figure')
      pictures.set(node.figure, await drawPictures(node.figure, rooms.figure(part), resources));
    else if (node.image) await keep(node.image, rooms.entry);
    onShare((index + 1) / wanted.length);
  }
  return pictures;
}

const picturedNodes = (part: ReportPart): readonly (FigureNode | EntryNode)[] =>
  everyNode({ parts: [part] }).filter(
    (node): node is FigureNode | EntryNode => node.kind === 'figure' || (node.kind === 'entry' && node.image !== null),
  );
