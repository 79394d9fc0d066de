const mostRemoved = 40;

/** One step from what is there to what is wanted, in the order of the latter: neither adds nor removes more than a frame bears. */
export function stepTowards(
  wanted: readonly string[],
  before: readonly string[],
  mostAdded: number,
): { readonly ids: readonly string[]; readonly isDone: boolean } {
  const present = new Set(before);
  const asked = new Set(wanted);
  let added = 0;
  const stayingOrNew = wanted.filter((id) => present.has(id) || (added += 1) <= mostAdded);
  const leaving = before.filter((id) => !asked.has(id)).slice(mostRemoved);
  const isDone = stayingOrNew.length === wanted.length && leaving.length === 0;
  return { ids: [...leaving, ...stayingOrNew], isDone };
}
