interface ReportFont {
  readonly package: string;
  readonly path: string;
}

/** The first three set the text, each in its weight; the next is asked for what they lack; the last two set serif headings and people's own words. */
const reportFonts: readonly ReportFont[] = [
  { package: '@expo-google-fonts/noto-sans-sc', path: '400Regular/NotoSansSC_400Regular.ttf' },
  { package: '@expo-google-fonts/noto-sans-sc', path: '500Medium/NotoSansSC_500Medium.ttf' },
  { package: '@expo-google-fonts/noto-sans-sc', path: '700Bold/NotoSansSC_700Bold.ttf' },
  { package: '@expo-google-fonts/noto-emoji', path: '400Regular/NotoEmoji_400Regular.ttf' },
  { package: '@expo-google-fonts/noto-serif-sc', path: '600SemiBold/NotoSerifSC_600SemiBold.ttf' },
  { package: '@expo-google-fonts/noto-serif-sc', path: '400Regular/NotoSerifSC_400Regular.ttf' },
];

/** Files of the fonts as npm installs them; `resolve` turns `package/path` into a file's path. */
export function listInstalledReportFonts(resolve: (file: string) => string): readonly string[] {
  const fileOf = (font: ReportFont) => resolve(`${font.package}/${font.path}`);
  return reportFonts.map(fileOf);
}

/** Files of the fonts as a packaged application carries them: flat, in one folder. */
export function listPackagedReportFonts(folder: string): readonly string[] {
  const fileOf = ({ path }: ReportFont) => `${folder}/${path.slice(path.indexOf('/') + 1)}`;
  return reportFonts.map(fileOf);
}

/** The weights of the first family, in the order of its files. */
export const plainWeights = [400, 500, 700] as const;

/** Among the files of the fonts, those of the first family, that of people's own words, and those that are asked for the rest. */
export function splitReportFonts(files: readonly string[]) {
  return {
    plain: files.slice(0, plainWeights.length),
    others: files.slice(plainWeights.length, -2),
    bookBold: files.at(-2)!,
    book: files.at(-1)!,
  };
}
