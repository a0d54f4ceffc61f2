/** Begins tasks one by one and gives their answers in the tasks' order, never more than `ahead` under way beside the one that is awaited. */
export async function* inOrder<T, A>(tasks: Iterable<T>, ahead: number, run: (task: T) => Promise<A>): AsyncGenerator<A> {
  const under: Promise<A>[] = []
  for (const task of tasks) {
    if (under.length >= ahead) {
      const first = under.shift()
      if (first) yield await first
    }
    const begun = run(task)
    // What fails is told in its turn, or to nobody where an earlier one has failed.
    begun.catch(() => undefined)
    under.push(begun)
  }
  for (const answer of under) yield await answer
}
