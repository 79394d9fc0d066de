export interface FolderCrumb {
  readonly name: string;
  readonly path: string;
}

const separatorOf = (path: string) => (/^[a-z]:|^\\\\/i.test(path) ? '\\' : '/');

/** The folders from the top down to `path`, each with the path it stands for. */
export function folderCrumbs(path: string): readonly FolderCrumb[] {
  const separator = separatorOf(path);
  const names = path.split(separator).filter((name) => name !== '');
  const top = separator === '/' ? [{ name: '/', path: '/' }] : [];
  const below = names.map((name, index) => {
    const joined = names.slice(0, index + 1).join(separator);
    if (separator === '/') return { name, path: `/${joined}` };
    return { name, path: index === 0 ? `${joined}${separator}` : joined };
  });
  return [...top, ...below];
}

/** The path of a file in a folder, with its extension. */
export function filePath(folder: string, name: string, extension: string): string {
  const separator = separatorOf(folder);
  const base = folder.endsWith(separator) ? folder : `${folder}${separator}`;
  const typed = name.trim();
  return `${base}${typed}${typed.toLowerCase().endsWith(`.${extension}`) ? '' : `.${extension}`}`;
}

/** Whether a name can be a file's on any system. */
export const isFileName = (name: string): boolean =>
  name.trim() !== '' && !/[\\/:*?"<>|]/.test(name) && !/^\.+$/.test(name.trim());
