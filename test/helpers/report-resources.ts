import { fileURLToPath } from 'node:url';
import { listInstalledReportFonts } from '../../src-main/core/report/report-fonts.ts';

/** What writers of reports read: templates and words of the tree, fonts of the installed packages. */
export const resources = {
  folder: fileURLToPath(new URL('../../resources/report', import.meta.url)),
  fonts: listInstalledReportFonts((file) => fileURLToPath(import.meta.resolve(file))),
};
