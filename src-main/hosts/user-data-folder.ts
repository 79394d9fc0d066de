import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the system keeps a program's own data; `MOTIF_USER_DATA` says another place. */
export function userDataFolder(env: Environment, platform: string = process.platform): string {
  if (env.MOTIF_USER_DATA) return env.MOTIF_USER_DATA;
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Motif');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Motif');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'motif');
}
