#include "asyncio/runners.h"

#include "asyncio/asyncio.h"
#include "asyncio/base_events.h"
#include "asyncio/ensure_future.h"
#include "asyncio/exception_handler.h"
#include "asyncio/gather.h"
#include "asyncio/tasks.h"
#include "values/runtime.h"

namespace loopscope {

namespace {

void report_phase(Runtime& runtime, events::LoopPhase::Flag phase) {
  runtime.trace.record(events::LoopPhase{.flag = phase});
}

/// run_until_complete as something to await.
AsyncFunction::Awaiting completing(Runtime& runtime, Ref<EventLoopObject> loop, Value awaitable) {
  return awaiting(make_native_coroutine(runtime, run_until_complete_name,
                                        run_until_complete(runtime, std::move(loop), std::move(awaitable))));
}

// Mirrors runners._cancel_all_tasks.
AsyncFunction cancel_all_tasks(Runtime& runtime, Ref<EventLoopObject> loop) {
  std::vector<Ref<TaskObject>> const to_cancel = all_tasks(*loop);
  if (to_cancel.empty()) co_return Value::none();
  report_phase(runtime, events::LoopPhase::Flag::cancelling);
  std::vector<Value> awaitables;
  for (Ref<TaskObject> const& task : to_cancel) {
    CO_TRY(task->cancel());
    awaitables.push_back(Value::from(task));
  }
  Ref<FutureObject> const all = CO_TRY(gather(runtime, awaitables, ReturnExceptions::yes));
  CO_TRY(co_await completing(runtime, loop, Value::from(all)));
  for (Ref<TaskObject> const& task : to_cancel) {
    if (task->is_cancelled()) continue;
    Value const exception = CO_TRY(task->exception());
    if (exception.is_none()) continue;
    CO_TRY(call_exception_handler(runtime, *loop,
                                  {.message = "unhandled exception during asyncio.run() shutdown",
                                   .exception = Ref(exception.as<ExceptionObject>()),
                                   .thing_key = "task",
                                   .thing = Value::from(task)}));
  }
  co_return Value::none();
}

constexpr NativeCoroutineName cancel_all_tasks_name{"_cancel_all_tasks", "runners.py", 207, 215, true};

/// What Runner.close does before the loop is closed.
AsyncFunction tear_down(Runtime& runtime, Ref<EventLoopObject> loop) {
  CO_TRY(co_await awaiting(make_native_coroutine(runtime, cancel_all_tasks_name, cancel_all_tasks(runtime, loop))));
  report_phase(runtime, events::LoopPhase::Flag::closing_generators);
  CO_TRY(co_await completing(
      runtime, loop,
      Value::from(make_native_coroutine(runtime, shutdown_asyncgens_name, shutdown_asyncgens(runtime, loop)))));
  report_phase(runtime, events::LoopPhase::Flag::closing_executor);
  CO_TRY(co_await completing(runtime, loop,
                             Value::from(make_native_coroutine(runtime, shutdown_default_executor_name,
                                                               shutdown_default_executor(runtime, loop)))));
  co_return Value::none();
}

constexpr NativeCoroutineName tear_down_name{"Runner.close", "runners.py", 62, 70, true};

// Mirrors runners.Runner.run.
AsyncFunction run_main(Runtime& runtime, Ref<EventLoopObject> loop, Value main) {
  if (!is_coroutine(main)) {
    if (!is_awaitable(main)) {
      co_return runtime.raise(runtime.types.type_error, "An asyncio.Future, a coroutine or an awaitable is required");
    }
    main = Value::from(make_native_coroutine(runtime, wrap_awaitable_name, wrap_awaitable(runtime, main)));
  }
  Ref<TaskObject> const task = CO_TRY(loop->create_task(runtime, main));
  co_return co_await completing(runtime, loop, Value::from(task));
}

constexpr NativeCoroutineName run_main_name{"Runner.run", "runners.py", 86, 127, true};

}  // namespace

AsyncFunction run(Runtime& runtime, Value main) {
  if (runtime.asyncio->running_loop) {
    co_return runtime.raise(runtime.types.runtime_error, "asyncio.run() cannot be called from a running event loop");
  }
  Ref<EventLoopObject> const loop = new_event_loop(runtime);
  runtime.asyncio->set_loop = loop;
  report_phase(runtime, events::LoopPhase::Flag::running);
  Completion<Value> result =
      co_await awaiting(make_native_coroutine(runtime, run_main_name, run_main(runtime, loop, std::move(main))));
  // Runner.close, with what the main task raised still on its way; what goes wrong in it comes instead.
  Ref<ExceptionObject> raised = result.is_raised() ? runtime.take_exception() : nullptr;
  Completion<Value> const closed =
      co_await awaiting(make_native_coroutine(runtime, tear_down_name, tear_down(runtime, loop)));
  Ref<ExceptionObject> failure = closed.is_raised() ? runtime.take_exception() : nullptr;
  runtime.asyncio->set_loop = nullptr;
  CO_TRY(loop->close(runtime));
  if (failure) {
    if (raised && !failure->context) failure->context = raised;
    raised = std::move(failure);
  }
  if (!raised) co_return result;
  runtime.exception = std::move(raised);
  co_return Raised{};
}

}  // namespace loopscope
