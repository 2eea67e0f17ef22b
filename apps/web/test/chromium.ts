import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why the browser tests are left out; undefined when there is a browser to run them in. */
export const withoutBrowser: string | undefined = existsSync(path)
  ? undefined
  : `left out: there is no Chromium at ${path}. Install it, or say where it is with CHROMIUM_PATH.`

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: path, args: flags })
