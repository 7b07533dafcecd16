#!/usr/bin/env node
import { type Command, parseCommand, UsageError } from "./arguments.ts";
import { ExitStatus } from "./exit_status.ts";
import { STDERR, STDOUT, writeFully } from "./output.ts";
import { preferQuickStart } from "./quick_start.ts";

// Each command is imported on demand, so that a small program starts almost as fast as Node itself.
async function perform(command: Command): Promise<number> {
  switch (command.name) {
    case "run":
      return (await import("./run_command.ts")).runCommand(command);
    case "check":
      return (await import("./check_command.ts")).checkCommand(command.files);
    case "test":
      return (await import("./test_command.ts")).testCommand(command.paths);
    case "share":
      return (await import("./share_command.ts")).shareCommand(command.file, command.seed);
    case "help":
      writeFully(STDOUT, (await import("./usage.ts")).USAGE);
      return ExitStatus.success;
    case "version": {
      const { version } = await import("../../package.json");
      writeFully(STDOUT, `loopscope ${version}\n`);
      return ExitStatus.success;
    }
  }
}

/** Errors are matched by name: importing the bridge that throws them would slow down small commands. */
const STATUS_OF_ERROR: Record<string, number> = {
  EngineTrap: ExitStatus.engineFailed,
  OutOfMemory: ExitStatus.limited,
};

async function main(): Promise<number> {
  try {
    return await perform(parseCommand(process.argv.slice(2)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const help = error instanceof UsageError ? "; see loopscope --help" : "";
    writeFully(STDERR, `loopscope: ${message}${help}\n`);
    return STATUS_OF_ERROR[(error as Error).name] ?? ExitStatus.badUsage;
  }
}

preferQuickStart();
process.exit(await main());
