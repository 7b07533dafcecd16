/** What `loopscope --help` prints. */
export const USAGE = `Runs small asyncio programs in virtual time and tells what the event loop did.

  loopscope run FILE [options]     run a program; its output is on stdout
      --explain                    tell on stderr, in sentences, what the loop did and when
      --schedule OUT.tsv           write the schedule: a line of pass, time and task for each step of a task
      --trace OUT                  write everything that happened
      --format text|json|chrome    how (text unless said otherwise; chrome opens in ui.perfetto.dev)
      --seed N                     what an unseeded random starts from (0)
      --max-steps N                stop after N steps of tasks and callbacks
  loopscope check FILE...          say what of a program Loopscope does not take, and run nothing
  loopscope test PATH...           run programs with "# expect:" comments, and those in folders
  loopscope share FILE [--seed N]  print the fragment of a link that carries the program
  loopscope --version
  loopscope --help

FILE is a path, - for standard input, or a link (or its part from # on) as the page makes them.
OUT is a path, or - for standard error.

Exit status: 0 finished, 1 uncaught exception, 2 refused or bad usage, 3 deadlock, 4 a limit was reached;
a program that calls sys.exit chooses its own. test: 0 when all passed, 1 when not.
`;
