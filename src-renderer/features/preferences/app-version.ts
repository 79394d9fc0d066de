// A glob because package.json lies outside of the renderer's files.
const versions = import.meta.glob<string>('../../../package.json', { eager: true, import: 'version' });

export const appVersion = Object.values(versions)[0] ?? '';
