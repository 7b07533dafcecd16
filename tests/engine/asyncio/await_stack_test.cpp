#include "asyncio/coroutines/coroutines.h"

#include "asyncio/asyncio_fixture.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/futures.h"
#include "catch_amalgamated.hpp"
#include "values/exceptions/exception.h"

using namespace loopscope;

namespace {

AsyncFunction give(Runtime&, Value value) { co_return value; }

AsyncFunction twice(Runtime&, Value first, Value second) {
  Value const a = CO_TRY(co_await awaiting(first));
  Value const b = CO_TRY(co_await awaiting(second));
  co_return Value::small_int(a.as_small_int() + b.as_small_int());
}

AsyncFunction fail(Runtime& runtime) { co_return runtime.raise(runtime.types.value_error, "no"); }

AsyncFunction catching(Runtime& runtime, Value awaitable) {
  Completion<Value> result = co_await awaiting(awaitable);
  if (!result.is_raised()) co_return result;
  runtime.take_exception();
  co_return Value::small_int(-1);
}

AsyncFunction deep(AsyncioFixture& fixture, int levels) {
  if (levels == 0) {
    CO_TRY(co_await bare_yield());
    co_return Value::small_int(0);
  }
  Value const below = CO_TRY(co_await awaiting(fixture.coroutine(deep(fixture, levels - 1))));
  co_return Value::small_int(below.as_small_int() + 1);
}

struct StackFixture : AsyncioFixture {
  AwaitStack stack{runtime};

  Step start(AsyncFunction body) {
    REQUIRE_FALSE(stack.begin(Ref(coroutine(std::move(body)).as<CoroutineObject>())).is_raised());
    return stack.resume(Value::none());
  }
  std::string message() { return exception_line(runtime, *runtime.take_exception()); }
};

}  // namespace

TEST_CASE("awaits of coroutines that do not wait run through at once") {
  StackFixture f;
  Step const step = f.start(twice(f.runtime, f.coroutine(give(f.runtime, Value::small_int(1))),
                                  f.coroutine(give(f.runtime, Value::small_int(2)))));
  CHECK(step.kind == Step::Kind::returns);
  CHECK(step.value.as_small_int() == 3);
  CHECK(f.stack.is_empty());
}

TEST_CASE("an exception goes to the awaiter, and out when nobody takes it") {
  StackFixture f;
  CHECK(f.start(catching(f.runtime, f.coroutine(fail(f.runtime)))).value.as_small_int() == -1);
  CHECK(f.start(twice(f.runtime, f.coroutine(fail(f.runtime)), Value::none())).kind == Step::Kind::raises);
  CHECK(f.message() == "ValueError: no");
}

TEST_CASE("a pending future goes out, and its result comes in") {
  StackFixture f;
  Ref<EventLoopObject> const loop = new_event_loop(f.runtime);
  Ref<FutureObject> const future = loop->create_future(f.runtime);
  Step step = f.start(twice(f.runtime, f.coroutine(give(f.runtime, Value::small_int(1))), Value::from(future)));
  CHECK(step.kind == Step::Kind::yields);
  CHECK(identical(step.value, Value::from(future)));
  CHECK(future->is_blocking);
  CHECK_FALSE(future->set_result(Value::small_int(5)).is_raised());
  step = f.stack.resume(Value::none());
  CHECK(step.kind == Step::Kind::returns);
  CHECK(step.value.as_small_int() == 6);
}

TEST_CASE("going on without the future's result is an error") {
  StackFixture f;
  Ref<EventLoopObject> const loop = new_event_loop(f.runtime);
  (void)f.start(twice(f.runtime, Value::from(loop->create_future(f.runtime)), Value::none()));
  CHECK(f.stack.resume(Value::none()).kind == Step::Kind::raises);
  CHECK(f.message() == "RuntimeError: await wasn't used with future");
}

TEST_CASE("what cannot be awaited raises where it is awaited") {
  StackFixture f;
  CHECK(f.start(twice(f.runtime, Value::small_int(3), Value::none())).kind == Step::Kind::raises);
  CHECK(f.message() == "TypeError: 'int' object can't be awaited");
}

TEST_CASE("a coroutine is awaited once") {
  StackFixture f;
  Value const once = f.coroutine(give(f.runtime, Value::small_int(1)));
  CHECK(f.start(twice(f.runtime, once, once)).kind == Step::Kind::raises);
  CHECK(f.message() == "RuntimeError: cannot reuse already awaited coroutine");
}

TEST_CASE("deep chains are resumed without recursion, and end at the recursion limit") {
  StackFixture f;
  Step step = f.start(deep(f, 900));
  CHECK(step.kind == Step::Kind::yields);
  CHECK(step.value.is_none());
  CHECK(f.stack.coroutines().size() == 901);
  step = f.stack.resume(Value::none());
  CHECK(step.value.as_small_int() == 900);
  CHECK(f.start(deep(f, 2000)).kind == Step::Kind::raises);
  CHECK(f.message() == "RecursionError: maximum recursion depth exceeded");
}

TEST_CASE("a stack that is dropped ends its coroutines") {
  StackFixture f;
  auto const before = f.runtime.heap.live_blocks();
  {
    AwaitStack stack(f.runtime);
    REQUIRE_FALSE(stack.begin(Ref(f.coroutine(deep(f, 5)).as<CoroutineObject>())).is_raised());
    CHECK(stack.resume(Value::none()).kind == Step::Kind::yields);
  }
  CHECK(f.runtime.heap.live_blocks() <= before + 1);  // The interned name.
  CHECK(f.output.error.empty());
}

TEST_CASE("a coroutine that is dropped before it began warns") {
  AsyncioFixture f;
  f.coroutine(give(f.runtime, Value::none()));
  CHECK(f.output.error.starts_with("sys:1: RuntimeWarning: coroutine 'body' was never awaited\n"));
  CHECK(f.count(EventKind::coroutine_never_awaited) == 1);
}
