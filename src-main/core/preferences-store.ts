import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preferences } from '../shared/contract/preferences.ts';
import type { Preferences } from '../shared/contract/preferences.ts';
import type { PreferencesStore } from './program.ts';

/** Preferences in `preferences.json` of `folder`, read at the first use and written whole at each change. */
export function createPreferencesStore(folder: string): PreferencesStore {
  const file = join(folder, 'preferences.json');
  let current: Preferences | null = null;
  const get = () => (current ??= readPreferences(file));
  return {
    get,
    set: (changes) => {
      current = preferences.parse({ ...get(), ...changes });
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(current, null, 2));
      renameSync(`${file}.new`, file);
      return current;
    },
  };
}

// A preferences file that can't be read is worth no refusal: the defaults are.
function readPreferences(file: string): Preferences {
  try {
    return preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return preferences.parse({});
  }
}
