/** The files of a drop. A desktop walks folders by their paths; a browser has to open them here, hidden files left out. */
export async function droppedFiles(transfer: DataTransfer, isDesktop: boolean): Promise<readonly File[]> {
  const files = [...transfer.files];
  if (isDesktop) return files;
  // Entries are there during the event only, so they are all taken before the first wait.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry());
  const folders = entries.filter((entry): entry is FileSystemDirectoryEntry => entry?.isDirectory === true);
  if (folders.length === 0) return files;
  const loose = files.filter((_, index) => entries[index]?.isDirectory !== true);
  const found: File[] = [...loose];
  for (const folder of folders) found.push(...(await filesBelow(folder)));
  return found;
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<readonly File[]> {
  const files: File[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (entry.isDirectory) files.push(...(await filesBelow(entry as FileSystemDirectoryEntry)));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

// A reader gives a hundred entries at a time, and none at the end.
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const next = () => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  const entries: FileSystemEntry[] = [];
  for (let some = await next(); some.length > 0; some = await next()) entries.push(...some);
  return entries.toSorted((one, other) => one.name.localeCompare(other.name, undefined, { numeric: true }));
}

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
