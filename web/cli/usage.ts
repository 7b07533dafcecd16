/** The output of `loopscope --help`. */
export const USAGE = `Runs small asyncio programs in virtual time and shows what the event loop did.

  loopscope run FILE [options]     run a program; its output is on stdout
      --explain                    describe on stderr, in sentences, what the loop did and when
      --schedule OUT.tsv           write the schedule: one line of pass, time and task per task step
      --trace OUT                  write every event of the run
      --format text|json|chrome    format of the trace (default: text; chrome opens in ui.perfetto.dev)
      --seed N                     seed of the random module (default: 0)
      --max-steps N                stop after N task steps and callbacks
  loopscope check FILE...          report unsupported code without running the program
  loopscope test PATH...           run the programs with "# expect:" comments; folders are searched
  loopscope share FILE [--seed N]  print the fragment of a link that contains the program
  loopscope --version
  loopscope --help

FILE is a path, - for standard input, or a link from the page (or its fragment, from # on).
OUT is a path, or - for standard error.

Exit status: 0 finished, 1 uncaught exception, 2 refused or bad usage, 3 deadlock, 4 a limit was reached;
a program that calls sys.exit sets its own status. test: 0 when all programs passed, otherwise 1.
`;
