import { Gauge, type Registry } from 'prom-client'

/** Which code runs. */
export function buildMetrics(registry: Registry, release: string): void {
  new Gauge({
    name: 'scrutiny_build_info',
    help: 'Which code runs; always 1.',
    labelNames: ['release'],
    registers: [registry],
  }).set({ release }, 1)
}
