/** Whether a process with this number is running on this computer, whoever started it. */
export function isRunning(id: number): boolean {
  // Zero and less mean groups of processes.
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    return process.kill(id, 0);
  } catch (cause) {
    // Asking after another person's process is refused, which shows that it is running.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
