// npm can't read the workspace, and says so in words that help nobody. This says what to type instead.
if (!process.env.npm_config_user_agent?.startsWith('pnpm/')) {
  const script = process.env.npm_lifecycle_event?.replace(/^pre/, '') ?? 'start'
  console.error(`This workspace is run with pnpm, which need not be installed: npx --yes pnpm@12 ${script}`)
  process.exitCode = 1
}
