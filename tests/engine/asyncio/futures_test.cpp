#include "asyncio/tasks/futures.h"

#include "asyncio/asyncio_fixture.h"
#include "asyncio/events/events.h"
#include "catch_amalgamated.hpp"
#include "values/containers/list.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"
#include "values/text/text.h"

using namespace loopscope;

namespace {

struct FutureFixture : AsyncioFixture {
  Ref<EventLoopObject> loop = new_event_loop(runtime);
  Ref<FutureObject> future = loop->create_future(runtime);
  Ref<ListObject> called = make_list(runtime);

  std::string shown() { return std::string(repr(runtime, Value::from(future)).take()->view()); }
  std::string message() { return exception_line(runtime, *runtime.take_exception()); }

  static Completion<Value> append(Runtime&, Value const& list, std::span<Value const> arguments) {
    list.as<ListObject>()->items.push_back(arguments[0]);
    return Value::none();
  }
  static constexpr NativeCallback::Definition append_definition{append, "append", "test.py", 0};
  Value callback() { return Value::from(make_native_callback(runtime, append_definition, Value::from(called))); }
};

}  // namespace

TEST_CASE("a future goes from pending to finished, once") {
  FutureFixture f;
  CHECK(f.shown() == "<Future pending>");
  CHECK(f.future->result().is_raised());
  CHECK(f.message() == "asyncio.exceptions.InvalidStateError: Result is not set.");
  CHECK_FALSE(f.future->set_result(Value::small_int(1)).is_raised());
  CHECK(f.future->result().take().as_small_int() == 1);
  CHECK(f.future->exception().take().is_none());
  CHECK(f.shown() == "<Future finished result=1>");
  CHECK(f.future->set_result(Value::none()).is_raised());
  CHECK(f.message() == "asyncio.exceptions.InvalidStateError: invalid state");
  CHECK_FALSE(f.future->cancel().take());
}

TEST_CASE("a cancelled future raises its message") {
  FutureFixture f;
  CHECK(f.future->cancel(str_value(f.runtime, "why")).take());
  CHECK(f.shown() == "<Future cancelled>");
  CHECK(f.future->result().is_raised());
  CHECK(f.message() == "asyncio.exceptions.CancelledError: why");
  CHECK(f.future->exception().is_raised());
  CHECK(f.message() == "asyncio.exceptions.CancelledError: why");
}

TEST_CASE("callbacks are called by the loop, in order, with the future") {
  FutureFixture f;
  for (int i = 0; i < 3; ++i) REQUIRE_FALSE(f.future->add_done_callback(f.callback()).is_raised());
  REQUIRE_FALSE(f.future->set_result(Value::none()).is_raised());
  CHECK(f.called->items.empty());
  CHECK(f.loop->loop().ready_count() == 3);
  CHECK(f.loop->loop().run() == EventLoop::Progress::deadlocked);
  CHECK(f.called->items.size() == 3);
  CHECK(identical(f.called->items[0], Value::from(f.future)));
  REQUIRE_FALSE(f.future->add_done_callback(f.callback()).is_raised());
  CHECK(f.loop->loop().run() == EventLoop::Progress::deadlocked);
  CHECK(f.called->items.size() == 4);
  f.called->items.clear();
}

TEST_CASE("callbacks can be taken back") {
  FutureFixture f;
  Value const callback = f.callback();
  REQUIRE_FALSE(f.future->add_done_callback(callback).is_raised());
  REQUIRE_FALSE(f.future->add_done_callback(f.callback()).is_raised());
  REQUIRE_FALSE(f.future->add_done_callback(callback).is_raised());
  CHECK(f.shown() == "<Future pending cb=[append(), <1 more>, append()]>");
  CHECK(f.future->remove_done_callback(callback).take() == 2);
  CHECK(f.shown() == "<Future pending cb=[append()]>");
}

TEST_CASE("only exceptions can be set as one, and a StopIteration is wrapped") {
  FutureFixture f;
  CHECK(f.future->set_exception(Value::small_int(1)).is_raised());
  CHECK(f.message() == "TypeError: invalid exception object");
  CHECK_FALSE(f.future->set_exception(Value::from(f.runtime.types.stop_iteration)).is_raised());
  CHECK(f.future->result().is_raised());
  CHECK(f.message() ==
        "RuntimeError: StopIteration interacts badly with generators and cannot be raised into a Future");
}

TEST_CASE("an unretrieved exception is reported when the future goes") {
  FutureFixture f;
  REQUIRE_FALSE(
      f.future->set_exception(Value::from(make_exception(f.runtime, f.runtime.types.key_error, "k"))).is_raised());
  f.future = nullptr;
  CHECK(f.output.error ==
        "Future exception was never retrieved\nfuture: <Future finished exception=KeyError('k')>\nKeyError: 'k'\n");
}

TEST_CASE("an exception that was looked at is not reported") {
  FutureFixture f;
  REQUIRE_FALSE(
      f.future->set_exception(Value::from(make_exception(f.runtime, f.runtime.types.key_error, "k"))).is_raised());
  CHECK_FALSE(f.future->exception().take().is_none());
  f.future = nullptr;
  CHECK(f.output.error.empty());
}

TEST_CASE("the loop's own exception handler is called in place of the default one") {
  FutureFixture f;
  static constexpr NativeCallback::Definition handler{
      [](Runtime&, Value const& list, std::span<Value const> arguments) -> Completion<Value> {
        list.as<ListObject>()->items.push_back(arguments[1]);
        return Value::none();
      },
      "handler", "test.py", 0};
  f.loop->exception_handler = Value::from(make_native_callback(f.runtime, handler, Value::from(f.called)));
  REQUIRE_FALSE(
      f.future->set_exception(Value::from(make_exception(f.runtime, f.runtime.types.key_error, "k"))).is_raised());
  f.future = nullptr;
  CHECK(f.output.error.empty());
  REQUIRE(f.called->items.size() == 1);
  std::string const context(repr(f.runtime, f.called->items[0]).take()->view());
  CHECK(context ==
        "{'message': 'Future exception was never retrieved', 'exception': KeyError('k'), "
        "'future': <Future finished exception=KeyError('k')>}");
  f.called->items.clear();
}

TEST_CASE("a closed loop takes no callbacks") {
  FutureFixture f;
  REQUIRE_FALSE(f.loop->close(f.runtime).is_raised());
  CHECK(call_soon(f.runtime, *f.loop, f.callback(), f.runtime.empty_tuple()).is_raised());
  CHECK(f.message() == "RuntimeError: Event loop is closed");
}
