/** Damages mails the way broken gateways and bored people do: bytes changed, stretches removed, doubled or moved, the end cut off. Repeatable by seed. */

/** Numbers from 0 to below 1. */
export type Random = () => number

/** A small repeatable random generator (public domain, Tommy Ettinger). */
export function mulberry32(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 to below `below`. */
export function pick(random: Random, below: number): number {
  return Math.floor(random() * below)
}

/** One to four wounds. */
export function damage(mail: Uint8Array, random: Random): Buffer {
  let bytes = Buffer.from(mail.subarray(0, 60_000))
  for (let wound = pick(random, 4); wound >= 0; wound -= 1) {
    const from = pick(random, bytes.length)
    const to = Math.min(bytes.length, from + pick(random, 400))
    const stretch = bytes.subarray(from, to)
    const kind = pick(random, 5)
    if (kind === 0) bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, to), stretch, bytes.subarray(to)])
    else if (kind === 2) bytes = Buffer.concat([stretch, bytes.subarray(0, from), bytes.subarray(to)])
    else if (kind === 3) bytes = bytes.subarray(0, Math.max(1, from))
    else {
      const other = Buffer.from([pick(random, 256), pick(random, 256)])
      bytes = Buffer.concat([bytes.subarray(0, from), other, bytes.subarray(from + 2)])
    }
  }
  return bytes
}
