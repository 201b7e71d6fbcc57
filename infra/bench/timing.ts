/** Milliseconds and how they are told. */

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Two decimals are more than a clock on a shared machine can tell. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
