#include "vm/interpreter/interpreter.h"

#include <string>

#include "asyncio/events/asyncio.h"
#include "bytecode/compiler.h"
#include "catch_amalgamated.hpp"
#include "source/parse_program.h"
#include "support/test_runtime.h"
#include "vm/coroutines/frame_coroutine.h"
#include "vm/program/main_module.h"

using namespace loopscope;

namespace {

KnownNames everything() {
  return {.has_builtin = [](std::string_view) { return true; },
          .has_module = [](std::string_view) { return true; },
          .has_member = [](std::string_view, std::string_view) { return true; },
          .near_member = {}};
}

/// A module's code that a test runs slice by slice, without a loop.
struct Fixture {
  explicit Fixture(std::string_view text) : source(text, "main.py"), program(parse_program(source, everything())) {
    REQUIRE_FALSE(program.is_refused());
    main = make_main(interpreter, compile(base.runtime, source, program.module, program.symbols));
  }

  /// Resumes the code until it ends; returns the number of preemptions.
  int run(std::int64_t budget) {
    for (int preemptions = 0;; ++preemptions) {
      interpreter.budget = budget;
      Step const step = main->resume(Value::none());
      if (step.kind == Step::Kind::preempted) continue;
      main->state = CoroutineObject::State::closed;
      REQUIRE(step.kind == Step::Kind::returns);
      return preemptions;
    }
  }

  TestRuntime base;
  Asyncio asyncio{base.runtime, nullptr};
  Interpreter interpreter{base.runtime};
  SourceText source;
  ParsedProgram program;
  Ref<CoroutineObject> main;
};

constexpr std::string_view loops = R"(
def inner(n):
    total = 0
    for i in range(n):
        total += i
    return total

def outer(n):
    return [inner(i) for i in range(n)]

print(sum(outer(10)))
)";

}  // namespace

TEST_CASE("a run that is preempted again and again, with plain frames above, gives the same result") {
  Fixture small(loops);
  CHECK(small.run(3) > 10);
  CHECK(small.base.output.standard == "120\n");

  Fixture large(loops);
  CHECK(large.run(1'000'000) == 0);
  CHECK(large.base.output.standard == "120\n");
}

TEST_CASE("a nested run is not preempted") {
  Fixture fixture(
      "def key(x):\n    for i in range(100):\n        pass\n    return -x\nprint(sorted([1, 2, 3], key=key))\n");
  CHECK(fixture.run(2) <= 2);
  CHECK(fixture.base.output.standard == "[3, 2, 1]\n");
}

TEST_CASE("a run that is dropped in the middle leaves nothing behind") {
  Fixture fixture(loops);
  fixture.interpreter.budget = 20;
  CHECK(fixture.main->resume(Value::none()).kind == Step::Kind::preempted);
}

TEST_CASE("too deep a recursion is an exception in guest code and in native code") {
  Fixture fixture(R"(
def plain(n):
    return plain(n + 1)

def through_native(n):
    return max([n], key=lambda x: through_native(n + 1))

for function in plain, through_native:
    try:
        function(0)
    except RecursionError as error:
        print(error)
)");
  fixture.run(1'000'000);
  CHECK(fixture.base.output.standard == "maximum recursion depth exceeded\nmaximum recursion depth exceeded\n");
}

TEST_CASE("the running line is that of the innermost frame, and none outside") {
  Fixture fixture("x = 1\nprint(x)\n");
  fixture.run(1'000'000);
  CHECK(fixture.interpreter.current_line() == 0);
  REQUIRE(fixture.base.trace.records().size() == 1);
  CHECK(fixture.base.trace.records().front().line == 2);
}
