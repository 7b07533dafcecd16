import { spawn, statement } from "./asyncio_parts/statements.mjs";
import { Random } from "./random.mjs";

const prelude = `\
import asyncio


def say(*words):
    task = asyncio.current_task()
    now = asyncio.get_running_loop().time()
    print(f"{now:.3f}", task.get_name() if task else "-", *words)


def told(error):
    return type(error).__name__, *error.args


tasks = []
`;

/** How many functions a program has; a function calls later ones only, so that every program ends. */
const functions = 5;

/** The program of a seed: coroutines that start, await, cancel, lock, queue and signal one another, and print what happens. */
export function asyncioProgram(seed) {
  const random = new Random(seed);
  const lines = [prelude];
  for (let number = functions - 1; number >= 0; number -= 1) {
    const place = { random, later: functions - number - 1, iterates: true, depth: 0 };
    lines.push(`\nasync def work${functions - 1 - number}(me):`, ...indented(body(place, 2, 5)), "");
  }
  const place = { random, later: functions, iterates: true, depth: 0 };
  lines.push("\nasync def numbers(me):", ...indented(generatorBody({ ...place, later: 0, iterates: false })), "");
  lines.push("\nasync def main():", "    global lock, event, condition, semaphore, queue, future, barrier");
  lines.push(
    "    lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()",
    `    semaphore, queue = asyncio.Semaphore(${random.between(1, 2)}), asyncio.Queue(${random.between(0, 2)})`,
    `    future, barrier = asyncio.get_running_loop().create_future(), asyncio.Barrier(${random.between(1, 3)})`,
    "    me = 'main'",
    ...indented(mainBody(place)),
    ...(random.chance(0.8)
      ? [
          "    results = await asyncio.gather(*tasks, return_exceptions=True)",
          "    say('results', *map(repr, results))",
        ]
      : []),
  );
  lines.push("\n\nasyncio.run(main())");
  return `${lines.join("\n")}\n`;
}

/** Some tasks at once, then statements whose exceptions mostly do not end the program. */
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
    "mine = []",
    ...random.several(2, 4, () => spawn(place)).flat(),
    ...random.several(4, 8, () => guarded(statement(place))).flat(),
  ];
}

function body(place, fewest, most) {
  const { random } = place;
  const lines = random.several(fewest, most, () => statement(place)).flat();
  const last = random.chance(0.1) ? `raise ValueError(me)` : `return f"{me} done"`;
  lines.unshift("mine = []");
  return [...lines, last];
}

function generatorBody(place) {
  const { random } = place;
  const lines = random.several(1, 3, (index) => [...statement({ ...place, depth: 2 }), `yield ${index}`]).flat();
  lines.unshift("mine = []");
  if (random.chance(0.5)) return lines;
  const last = random.chance(0.5) ? ["await asyncio.sleep(0.1)"] : [];
  return ["try:", ...indented(lines), "finally:", ...indented([...last, "say('numbers end')"])];
}

export function indented(lines) {
  return lines.map((line) => `    ${line}`);
}
