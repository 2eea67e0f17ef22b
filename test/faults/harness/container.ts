import { spawnSync } from 'node:child_process'

const NAMESPACES = ['--pid', '--mount', '--net', '--fork', '--mount-proc', '--kill-child']

/** A command that starts another one as a container would: with process numbers and a network of its own. */
export function containerCommand(): string[] | undefined {
  return [
    ['unshare', ...NAMESPACES],
    ['unshare', '--user', '--map-root-user', ...NAMESPACES],
  ].find(([command = '', ...args]) => spawnSync(command, [...args, 'true']).status === 0)
}
