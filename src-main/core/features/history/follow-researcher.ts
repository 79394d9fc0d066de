import { build, first } from '../../db/run.ts';
import type { Program } from '../../program.ts';

/** Who is coding stays the same person where going through the history gives them another name. */
export function followResearcher<Result>(program: Program, work: () => Result): Result {
  const { db } = program.requireProject();
  const name = program.preferences.get().researcher || program.options.userName;
  const coder = first(db, build.selectFrom('researcher').select('id').where('name', '=', name));
  const result = work();
  const now = coder && first(db, build.selectFrom('researcher').select('name').where('id', '=', coder.id));
  if (now && now.name !== name) {
    program.preferences.set({ researcher: now.name });
    program.announce(['preferences']);
  }
  return result;
}
