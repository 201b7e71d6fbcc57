/**
 * The order of writes in the table engine: one after the other, in the order they came, so none starves. Reads need no
 * turn: they see the last committed batch.
 */

export type OneAtATime = <T>(task: () => Promise<T>) => Promise<T>

/** Makes a queue. A task that fails fails for its own caller only; the next one runs all the same. */
export function oneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }
}
