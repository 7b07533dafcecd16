import { delay, indented, simple, telling } from "./pieces.mjs";

const queueNames = ["queue", "queue", "ranked", "stacked"];

function useQueue(place) {
  const { random } = place;
  const queue = random.pick(queueNames);
  const action = random.pick([
    `await ${queue}.put(${random.below(10)})`,
    `${queue}.put_nowait(${random.below(10)})`,
    `say('item', await ${queue}.get())`,
    `say('item', ${queue}.get_nowait())`,
    `say('item', await asyncio.wait_for(${queue}.get(), ${delay(place)}))`,
    `${queue}.task_done()`,
    `await asyncio.wait_for(${queue}.join(), ${delay(place)})`,
  ]);
  return telling([action], queue);
}

function shutDown({ random }) {
  return [`${random.pick(queueNames)}.shutdown(${random.pick(["", "immediate=True"])})`];
}

function producerAndConsumer(place) {
  const { random } = place;
  return [
    `channel = asyncio.Queue(${random.between(0, 2)})`,
    "tasks.append(asyncio.create_task(consume(channel, me)))",
    `for number in range(${random.between(1, 4)}):`,
    "    await channel.put(number)",
    ...random.pick([
      ["await channel.join()"],
      ["channel.shutdown()"],
      ["await channel.join()", "channel.shutdown()"],
      [],
    ]),
    ...(random.chance(0.4) ? ["tasks[-1].cancel()"] : []),
  ];
}

function useBarrier(place) {
  const { random } = place;
  return telling(
    [
      random.pick([
        `say('barrier', await asyncio.wait_for(barrier.wait(), ${delay(place)}))`,
        "say('barrier', await barrier.wait())",
        "await barrier.reset()",
        "await barrier.abort()",
        "say(barrier.n_waiting, barrier.broken, barrier.parties)",
      ]),
    ],
    "barrier",
  );
}

function barrierBlock(_place, inner, block) {
  return telling(["async with barrier as position:", "    say('position', position)", ...block(inner)], "broken");
}

function waitForCondition(place) {
  return [
    "async with condition:",
    ...indented(
      telling(
        [
          `say('holds', await asyncio.wait_for(condition.wait_for(lambda: len(tasks) > ${place.random.between(1, 12)}), ${delay(place)}))`,
        ],
        "condition",
      ),
    ),
  ];
}

function acquired(place, inner, block) {
  const what = place.random.pick(["lock", "semaphore", "bounded"]);
  return [`await ${what}.acquire()`, "try:", ...block(inner), "finally:", `    ${what}.release()`];
}

const wrongs = [
  "lock.release()",
  "bounded.release()",
  "semaphore.release()",
  "condition.notify()",
  "ranked.task_done()",
];

export const synchronization = [
  [4, useQueue, {}],
  [1, shutDown, {}],
  [2, producerAndConsumer, {}],
  [2, useBarrier, {}],
  [1, barrierBlock, { nests: true }],
  [1, waitForCondition, {}],
  [2, acquired, { nests: true }],
  [1, (place) => telling([place.random.pick(wrongs)], "wrong"), {}],
  [1, simple(() => "say(lock.locked(), semaphore.locked(), bounded.locked(), event.is_set())"), {}],
];
