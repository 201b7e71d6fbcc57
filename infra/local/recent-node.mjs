// One guard for everything that is started by hand: Node runs TypeScript by itself from 22.18 on.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `rsvp-desk needs Node 22.18 or newer, this is ${process.versions.node}. On Linux "npm ci" brings one along: start it through npm or npx.`,
  )
  process.exit(2)
}
