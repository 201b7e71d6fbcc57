#!/usr/bin/env node
// The `rsvp` command of the laptop. Says so where Node is too old to run TypeScript as it is; everything else is in rsvp.ts.
import './recent-node.mjs'

await import('./rsvp.ts')
