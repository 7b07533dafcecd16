#include "asyncio/tasks/tasks.h"

#include "asyncio/asyncio_fixture.h"
#include "asyncio/waiting/gather.h"
#include "asyncio/waiting/sleep.h"
#include "asyncio/waiting/timeouts.h"
#include "asyncio/waiting/wait_for.h"
#include "catch_amalgamated.hpp"
#include "values/containers/list.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"
#include "values/text/text.h"

using namespace loopscope;
using Progress = MainThread::Progress;
using Rows = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

namespace {

Value sleeping(AsyncioFixture& f, double seconds) {
  return Value::from(
      make_native_coroutine(f.runtime, sleep_name, sleep(f.runtime, Value::number(seconds), Value::none())));
}

AsyncFunction worker(AsyncioFixture& f, std::string name, double seconds) {
  f.log.push_back(name + " begins");
  Completion<Value> const slept = co_await awaiting(sleeping(f, seconds));
  if (slept.is_raised()) {
    f.log.push_back(name + " raises " + f.runtime.exception->type().name());
    co_return Raised{};
  }
  f.log.push_back(name + " ends");
  co_return str_value(f.runtime, name);
}

AsyncFunction failing(AsyncioFixture& f, double seconds) {
  CO_TRY(co_await awaiting(sleeping(f, seconds)));
  co_return f.runtime.raise(f.runtime.types.value_error, "bad");
}

std::string text_of(AsyncioFixture& f, Value const& value) {
  return std::string(repr(f.runtime, value).take()->view());
}

std::string raised(AsyncioFixture& f) { return exception_line(f.runtime, *f.runtime.take_exception()); }

}  // namespace

TEST_CASE("run gives the main coroutine's result, in CPython's rows") {
  AsyncioFixture f;
  CHECK(f.run(worker(f, "main", 1)) == Progress::returned);
  CHECK(text_of(f, f.result) == "'main'");
  // The two steps of the main task, then the two tasks of the tear-down. The sleep's timer and the stops use the other
  // passes.
  CHECK(f.schedule() == Rows{{1, 1}, {3, 1}, {5, 3}, {7, 4}});
  CHECK(f.clock.time() == VirtualTime::from_seconds(1));
}

TEST_CASE("run gives the main coroutine's exception") {
  AsyncioFixture f;
  CHECK(f.run(failing(f, 0)) == Progress::raised);
  CHECK(raised(f) == "ValueError: bad");
  CHECK(f.output.error.empty());
}

TEST_CASE("tasks overlap, and gather keeps the order of its arguments") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Value const awaitables[] = {of.coroutine(worker(of, "slow", 2)), of.coroutine(worker(of, "fast", 1))};
    Ref<FutureObject> const all = CO_TRY(gather(of.runtime, awaitables, ReturnExceptions::no));
    co_return co_await awaiting(all);
  };
  CHECK(f.run(main(f)) == Progress::returned);
  CHECK(text_of(f, f.result) == "['slow', 'fast']");
  CHECK(f.log == std::vector<std::string>{"slow begins", "fast begins", "fast ends", "slow ends"});
  CHECK(f.clock.time() == VirtualTime::from_seconds(2));
}

TEST_CASE("gather returns exceptions when asked") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Value const awaitables[] = {of.coroutine(failing(of, 1)), of.coroutine(worker(of, "a", 2))};
    Ref<FutureObject> const all = CO_TRY(gather(of.runtime, awaitables, ReturnExceptions::yes));
    co_return co_await awaiting(all);
  };
  CHECK(f.run(main(f)) == Progress::returned);
  CHECK(text_of(f, f.result) == "[ValueError('bad'), 'a']");
}

TEST_CASE("gather raises the first exception, and what is left is cancelled by the end of the run") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Value const awaitables[] = {of.coroutine(failing(of, 1)), of.coroutine(worker(of, "a", 2))};
    Ref<FutureObject> const all = CO_TRY(gather(of.runtime, awaitables, ReturnExceptions::no));
    co_return co_await awaiting(all);
  };
  CHECK(f.run(main(f)) == Progress::raised);
  CHECK(raised(f) == "ValueError: bad");
  CHECK(f.log == std::vector<std::string>{"a begins", "a raises CancelledError"});
  CHECK(f.clock.time() == VirtualTime::from_seconds(1));
}

TEST_CASE("cancelling a sleeping task raises in it, once, and its timer does not hold the clock") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Ref<TaskObject> const task = of.spawn(worker(of, "a", 100));
    CO_TRY(co_await bare_yield());
    CHECK(task->cancel(str_value(of.runtime, "stop")).take());
    CHECK(task->cancelling() == 1);
    Completion<Value> const result = co_await awaiting(task);
    CHECK(result.is_raised());
    CHECK(raised(of) == "asyncio.exceptions.CancelledError: stop");
    CHECK(task->is_cancelled());
    CHECK_FALSE(task->cancel().take());
    co_return Value::none();
  };
  CHECK(f.run(main(f)) == Progress::returned);
  CHECK(f.clock.time() == VirtualTime());
  CHECK(f.count(EventKind::cancel_delivered) == 1);
}

TEST_CASE("a task that is cancelled before its first step runs nothing of its coroutine") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Ref<TaskObject> const task = of.spawn(worker(of, "a", 1));
    CHECK(task->cancel().take());
    CO_TRY(co_await bare_yield());
    CHECK(task->is_cancelled());
    co_return Value::none();
  };
  CHECK(f.run(main(f)) == Progress::returned);
}

TEST_CASE("names count up, and can be given and changed") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Ref<TaskObject> const first = of.spawn(worker(of, "a", 1));
    CHECK(first->name().view() == "Task-2");
    first->set_name(make_str(of.runtime, "renamed"));
    CHECK(first->name().view() == "renamed");
    Ref<TaskObject> const named =
        CO_TRY(of.asyncio.running_loop->create_task(of.runtime, of.coroutine(worker(of, "b", 1)), Value::small_int(7)));
    CHECK(named->name().view() == "7");
    CHECK(all_tasks(*of.asyncio.running_loop).size() == 3);
    co_return Value::none();
  };
  CHECK(f.run(main(f)) == Progress::returned);
}

TEST_CASE("a task awaits another one's result, and not its own") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Value const name = CO_TRY(co_await awaiting(of.spawn(worker(of, "child", 1))));
    CHECK(text_of(of, name) == "'child'");
    Completion<Value> const own = co_await awaiting(Value::from(of.asyncio.current_task));
    CHECK(own.is_raised());
    CHECK(
        raised(of).starts_with("RuntimeError: Task cannot await on itself: <Task pending name='Task-1' coro=<body()"));
    co_return Value::none();
  };
  CHECK(f.run(main(f)) == Progress::returned);
}

TEST_CASE("wait_for gives up at its time, and cancels what it waited for") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Value const inner = of.coroutine(worker(of, "a", 10));
    co_return co_await awaiting(
        make_native_coroutine(of.runtime, wait_for_name, wait_for(of.runtime, inner, Value::number(1))));
  };
  CHECK(f.run(main(f)) == Progress::raised);
  CHECK(raised(f) == "TimeoutError");
  CHECK(f.log == std::vector<std::string>{"a begins", "a raises CancelledError"});
  CHECK(f.clock.time() == VirtualTime::from_seconds(1));
}

TEST_CASE("a timeout that is left in time does nothing more") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    Ref<TimeoutObject> const timeout = CO_TRY(make_timeout(of.runtime, Value::number(5)));
    CO_TRY(timeout->enter(of.runtime));
    CHECK(text_of(of, Value::from(timeout)) == "<Timeout [active] when=5.0>");
    CO_TRY(co_await awaiting(sleeping(of, 1)));
    CO_TRY(timeout->exit(of.runtime, nullptr));
    CHECK_FALSE(timeout->is_expired());
    CO_TRY(co_await awaiting(sleeping(of, 10)));
    co_return Value::none();
  };
  CHECK(f.run(main(f)) == Progress::returned);
  CHECK(f.clock.time() == VirtualTime::from_seconds(11));
}

TEST_CASE("an exception that nobody looks at is reported at the drop of its task") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    of.spawn(failing(of, 0));
    CO_TRY(co_await awaiting(sleeping(of, 1)));
    co_return Value::none();
  };
  CHECK(f.run(main(f)) == Progress::returned);
  CHECK(f.output.error.starts_with(
      "Task exception was never retrieved\nfuture: <Task finished name='Task-2' coro=<body() done, defined at "));
  CHECK(f.output.error.ends_with("exception=ValueError('bad')>\nValueError: bad\n"));
  CHECK(f.count(EventKind::exception_never_retrieved) == 1);
}

TEST_CASE("a task that nothing can wake is a deadlock, and is named") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    co_return co_await awaiting(of.asyncio.running_loop->create_future(of.runtime));
  };
  CHECK(f.run(main(f)) == Progress::deadlocked);
  CHECK(f.report.find("  Task-1 waits on a future that is never completed\n") != std::string::npos);
}

TEST_CASE("a run leaves nothing behind") {
  AsyncioFixture f;
  auto const main = [](AsyncioFixture& of) -> AsyncFunction {
    for (int i = 0; i < 3; ++i) CO_TRY(co_await awaiting(of.spawn(worker(of, "a", 0.5))));
    of.spawn(worker(of, "left", 100));
    CO_TRY(co_await bare_yield());
    co_return Value::none();
  };
  REQUIRE(f.run(main(f)) == Progress::returned);
  auto const after_first = f.runtime.heap.live_blocks();
  REQUIRE(f.run(main(f)) == Progress::returned);
  CHECK(f.runtime.heap.live_blocks() == after_first);
  CHECK(f.output.error.empty());
}
