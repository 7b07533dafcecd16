import { delay, indented, spawn } from "./asyncio_parts/pieces.mjs";
import { prelude, shared } from "./asyncio_parts/prelude.mjs";
import { statement } from "./asyncio_parts/statements.mjs";
import { Random } from "./random.mjs";

/** The number of functions of a program; a function calls only later ones, so that every program ends. */
const functions = 5;

/** The program of a seed: coroutines that start, await, cancel, lock, queue and signal each other, and print their progress. */
export function asyncioProgram(seed) {
  const random = new Random(seed);
  const lines = [prelude];
  for (let number = functions - 1; number >= 0; number -= 1) {
    const place = { random, later: functions - number - 1, iterates: true, depth: 0 };
    lines.push(`\nasync def work${functions - 1 - number}(me):`, ...indented(body(place, 2, 5)), "");
  }
  const place = { random, later: functions, iterates: true, depth: 0 };
  const generators = { ...place, later: 0, iterates: false };
  lines.push("\nasync def numbers(me):", ...indented(generatorBody(generators)), "");
  lines.push("\nasync def quiet(me):", ...indented(quietBody(generators)), "");
  lines.push("\nasync def echoes(me):", ...indented(echoBody(generators)), "");
  lines.push("\nasync def main(me):", ...indented(mainBody(place)), "", "");
  lines.push(...running(random));
  return `${lines.join("\n")}\n`;
}

/** The code that runs `main`: usually once with `asyncio.run`. */
function running(random) {
  return random.weighted([
    [6, ["try:", "    asyncio.run(main('main'))", ...caught("run ends").map((line) => line.slice(4))]],
    [2, ["for turn in 'first', 'second':", "    try:", "        asyncio.run(main(turn))", ...caught("run ends")]],
    [
      2,
      [
        "with asyncio.Runner() as runner:",
        "    for turn in 'first', 'second':",
        "        try:",
        "            runner.run(main(turn))",
        ...indented(caught("runner goes on")),
        "say('runner ends')",
      ],
    ],
    [1, ["try:", "    asyncio.run(main('main'), debug=True)", ...caught("run ends").map((line) => line.slice(4))]],
    [
      1,
      [
        "with asyncio.Runner() as runner:",
        "    context = contextvars.copy_context()",
        "    for turn in 'first', 'second':",
        "        try:",
        "            runner.run(main(turn), context=context)",
        ...indented(caught("runner goes on")),
        "say('context', context.get(variable))",
      ],
    ],
    [
      1,
      [
        "loop = asyncio.new_event_loop()",
        "try:",
        "    loop.run_until_complete(main('loop'))",
        ...caught("loop ends").map((line) => line.slice(4)),
        "loop.run_until_complete(asyncio.sleep(0.5))",
        "loop.run_until_complete(loop.shutdown_asyncgens())",
        "for task in asyncio.all_tasks(loop):",
        "    task.cancel()",
        "loop.run_until_complete(asyncio.sleep(3))",
        "loop.close()",
      ],
    ],
  ]);
}

function caught(what) {
  return ["    except BaseException as error:", `        say('${what}', told(error))`];
}

/** Some concurrent tasks, then statements whose exceptions usually do not end the program. */
function mainBody(place) {
  const { random } = place;
  const guarded = (lines) =>
    random.chance(0.9)
      ? [
          "try:",
          ...indented(lines),
          `except ${random.pick(["Exception", "BaseException"])} as error:`,
          "    say('main goes on', told(error))",
        ]
      : lines;
  return [
    ...shared(random),
    "mine = []",
    ...random.several(2, 4, () => spawn(place)).flat(),
    ...random.several(4, 8, () => guarded(statement(place))).flat(),
    ...(random.chance(0.8)
      ? ["results = await asyncio.gather(*tasks, return_exceptions=True)", "say('results', *map(repr, results))"]
      : []),
  ];
}

function body(place, fewest, most) {
  const { random } = place;
  const lines = random.several(fewest, most, () => statement(place)).flat();
  const last = random.chance(0.1) ? `raise ValueError(me)` : `return f"{me} done"`;
  return ["mine = []", ...lines, last];
}

function generatorBody(place) {
  const { random } = place;
  const lines = random.several(1, 3, (index) => [...statement({ ...place, depth: 2 }), `yield ${index}`]).flat();
  lines.unshift("mine = []");
  if (random.chance(0.5)) return lines;
  const last = random.chance(0.5) ? ["await asyncio.sleep(0.1)"] : [];
  return ["try:", ...indented(lines), "finally:", ...indented([...last, "say('numbers end')"])];
}

/** A generator that catches nothing and does not await at its end. */
function quietBody(place) {
  const { random } = place;
  const lines = random
    .several(1, 3, (index) => [
      random.pick([`await asyncio.sleep(${delay(place)})`, `say('quiet', ${index})`, "await Turns(1)"]),
      `yield ${index}`,
    ])
    .flat();
  return random.chance(0.5) ? lines : ["try:", ...indented(lines), "finally:", "    say('quiet end')"];
}

/** A generator that handles sent values and thrown exceptions. */
function echoBody(place) {
  const { random } = place;
  return [
    "mine = []",
    "sent = None",
    `for number in range(${random.between(1, 3)}):`,
    "    try:",
    "        sent = yield number, sent",
    ...indented(indented(statement({ ...place, depth: 2 }))),
    `    except ${random.pick(["ValueError", "Exception", "asyncio.CancelledError", "GeneratorExit"])} as error:`,
    "        say('echo', told(error))",
    ...random.pick([[], ["        raise"], ["        return"], ["        await asyncio.sleep(0)", "        raise"]]),
  ];
}
