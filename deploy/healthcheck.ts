/** Whether the program on this machine is ready, for the health check of a container: 0 is yes. */
const { PORT = '4000', BASE_PATH = '' } = process.env

try {
  const { ok } = await fetch(`http://127.0.0.1:${PORT}${BASE_PATH}/health/ready`)
  process.exitCode = ok ? 0 : 1
} catch {
  process.exitCode = 1
}
