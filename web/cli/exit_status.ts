/** The exit statuses of the command itself; a run ends with the status that the engine reports. */
export const ExitStatus = {
  success: 0,
  testsFailed: 1,
  refused: 2,
  badUsage: 2,
  /** A run was stopped at a limit. */
  limited: 4,
  /** The engine failed, which is a bug. */
  engineFailed: 70,
  /** The reader of the output has exited; shells report this status for a process ended by SIGPIPE. */
  readerGone: 141,
} as const;
