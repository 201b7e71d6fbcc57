/**
 * A process that can die: wraps the ports of a step, counts every call that leaves the process, and at the chosen one stops for good,
 * before or after the call has had its effect. From then on nothing that was started in it ever goes on.
 */
export interface Death {
  /** 1 for the first call. */
  readonly call: number
  readonly when: 'before' | 'after'
}

export interface MortalProcess<Ports> {
  readonly ports: Ports
  /** Calls made so far. */
  readonly calls: number
  /** Runs a step until it ends or the process dies. */
  run<Result>(step: (ports: Ports) => Promise<Result>): Promise<Result | 'died'>
}

/** What lives in the process itself, or is only looked at. */
const notOutside = ['clock', 'keys', 'addresses', 'templates', 'table']

export function mortalProcess<Ports extends object>(ports: Ports, death?: Death): MortalProcess<Ports> {
  let calls = 0
  let isDead = false
  let die = (): void => {}
  const died = new Promise<'died'>((resolve) => {
    die = () => {
      isDead = true
      resolve('died')
    }
  })
  const never = new Promise<never>(() => {})

  async function leave<Result>(call: () => Promise<Result>): Promise<Result> {
    if (isDead) return never
    calls += 1
    const isLast = calls === death?.call
    if (isLast && death?.when === 'before') {
      die()
      return never
    }
    const result = await call()
    if (isLast) die()
    return isDead ? never : result
  }

  const mortalPort = (port: object): object =>
    new Proxy(port, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (value.constructor.name !== 'AsyncGeneratorFunction')
          return (...given: unknown[]) => leave(async () => value.apply(target, given))
        return async function* (...given: unknown[]) {
          const items = value.apply(target, given) as AsyncGenerator<unknown>
          for (let next = await leave(() => items.next()); next.done !== true; next = await leave(() => items.next()))
            yield next.value
        }
      },
    })
  const wrapped = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      notOutside.includes(name) || typeof port !== 'object' ? port : mortalPort(port as object),
    ]),
  ) as Ports

  return {
    ports: wrapped,
    get calls() {
      return calls
    },
    run: (step) => Promise.race([step(wrapped), died]),
  }
}

/** Every moment at which a step of so many calls can die. */
export function everyDeath(calls: number): readonly Death[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => [
    { call, when: 'before' } as const,
    { call, when: 'after' } as const,
  ])
}
