import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import type { PictureRooms } from '../office/gather-pictures.ts';
import { pageLayout, twipsPerPixel } from './page-layout.ts';

// Two headings above it, and a caption.
const besideFigure = 190;
// Three hundred to the inch.
const density = 3.125;

/** What pictures may take of a page. */
export const pictureRooms = ({ look }: Pick<ReportDocument, 'look'>): PictureRooms => ({
  figure: ({ isAcross }) => {
    const { width, height } = pageLayout(look, isAcross);
    const room = { width: width / twipsPerPixel, height: height / twipsPerPixel - besideFigure };
    return { ...room, enlarged: 1, density, leastShare: 0.6, quotes: 5 };
  },
  logo: { width: 240, height: 80 },
  entry: { width: 130, height: 130 },
});
