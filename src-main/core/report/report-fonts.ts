interface ReportFont {
  readonly package: string;
  readonly path: string;
}

/** The first font sets the text; the others are asked, in order, for what it lacks. */
const reportFonts: readonly ReportFont[] = [
  { package: '@expo-google-fonts/noto-sans-sc', path: '400Regular/NotoSansSC_400Regular.ttf' },
  { package: '@expo-google-fonts/noto-sans-sc', path: '500Medium/NotoSansSC_500Medium.ttf' },
  { package: '@expo-google-fonts/noto-sans-sc', path: '700Bold/NotoSansSC_700Bold.ttf' },
  { package: '@expo-google-fonts/noto-emoji', path: '400Regular/NotoEmoji_400Regular.ttf' },
];

/** Files of the fonts as npm installs them; `resolve` turns `package/path` into a file's path. */
export function listInstalledReportFonts(resolve: (file: string) => string): readonly string[] {
  return reportFonts.map((font) => resolve(`${font.package}/${font.path}`));
}

/** Files of the fonts as a packaged application carries them: flat, in one folder. */
export function listPackagedReportFonts(folder: string): readonly string[] {
  return reportFonts.map((font) => `${folder}/${font.path.slice(font.path.indexOf('/') + 1)}`);
}
