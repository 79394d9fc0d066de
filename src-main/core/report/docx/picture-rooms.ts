import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { PictureRooms } from '../office/gather-pictures.ts';
import { pageLayout, twipsPerPixel } from './page-layout.ts';

// Two headings above it, and a caption; on later pages that alone.
const besideFigure = { first: 190, later: 60 };
// People's own words are set in more than eight points.
const readable = 0.74;
// Three hundred to the inch.
const density = 3.125;

/** What pictures may take of a page. */
export const pictureRooms = ({ look }: Pick<ReportDocument, 'look'>): PictureRooms => ({
  figure: ({ isAcross }) => {
    const { width, height } = pageLayout(look, isAcross);
    const inside = height / twipsPerPixel;
    const room = { width: width / twipsPerPixel, height: inside - besideFigure.first };
    return { ...room, laterHeight: inside - besideFigure.later, largest: 1, readable, density, quotes: 5 };
  },
  logo: { width: 240, height: 80 },
  entry: { width: 130, height: 130 },
});
