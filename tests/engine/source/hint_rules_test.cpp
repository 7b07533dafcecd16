#include "source/rules/hint_rules.h"

#include <catch_amalgamated.hpp>

#include "source/front_end.h"

using namespace loopscope;

TEST_CASE("a coroutine that is made and dropped") {
  CHECK(diagnostics_of("import asyncio\nasync def f(): pass\nasync def g():\n  f()\n  asyncio.sleep(1)\n") ==
        "missing-await 4:3 This call of `f` creates a coroutine that never runs.\n"
        "missing-await 5:3 This call of `asyncio.sleep` creates a coroutine that never runs.");
  CHECK(refusals_of("class A:\n  async def f(self): pass\n  async def g(self):\n    self.f()\n") == "missing-await 4");
  CHECK(refusals_of("async def f(): pass\nx = f()\nasync def g():\n  await f()\n").empty());
  // It is not certain to which function the name refers.
  CHECK(refusals_of("async def f(): pass\ndef f(): pass\nf()\n").empty());
  CHECK(refusals_of("@d\nasync def f(): pass\nf()\n").empty());
  CHECK(refusals_of("async def f(): yield\nf()\n").empty());
  CHECK(refusals_of("async def f(): pass\ndef g(f):\n  f()\n").empty());
  CHECK(refusals_of("async def f(): pass\ndef g():\n  global f\n  f = len\nf()\n").empty());
}

TEST_CASE("asyncio.run where a loop runs") {
  CHECK(refusals_of("import asyncio\nasync def f():\n  asyncio.run(g())\n") == "run-inside-loop 3");
  CHECK(refusals_of("import asyncio\nasync def f():\n  def g():\n    asyncio.run(h())\n").empty());
  CHECK(refusals_of("import asyncio\nasyncio.run(f())\n").empty());
}

TEST_CASE("what asyncio had once") {
  CHECK(refusals_of("import asyncio\nloop = asyncio.get_event_loop()\n") == "no-current-loop 2");
  CHECK(refusals_of("import asyncio\ndef f():\n  return asyncio.get_event_loop()\n").empty());
  CHECK(refusals_of("import asyncio\nasyncio.set_event_loop(a)\nloop = asyncio.get_event_loop()\n").empty());
  CHECK(refusals_of("import asyncio\nq = asyncio.Queue(3, loop=None)\nasyncio.Future(loop=None)\n") ==
        "removed-loop-argument 2");
  CHECK(refusals_of("import asyncio\nasyncio.Task.all_tasks()\n") == "removed-task-method 2");
}

TEST_CASE("an f that was forgotten") {
  CHECK(refusals_of("name = 1\nprint('hello {name}')\n") == "missing-f 2");
  CHECK(diagnostics_of("def f(a):\n  print('{a}')\n") ==
        "missing-f 2:9 This string contains `{a}` literally, not the value of the variable.");
  CHECK(refusals_of("name = 1\nprint('{name}'.format(name=2), '{other}', '{}', f'{name}')\n").empty());
}
