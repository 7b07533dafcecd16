#include "asyncio/events/runners.h"

#include "asyncio/events/asyncio.h"
#include "asyncio/events/base_events.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/tasks/ensure_future.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/gather.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

void report_phase(Runtime& runtime, events::LoopPhase::Flag phase) {
  runtime.trace.record(events::LoopPhase{.flag = phase});
}

/// Awaits run_until_complete.
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
    CO_TRY(task->cancel_because({.why = events::CancelReason::Flag::tear_down}));
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

/// Mirrors the part of runners.Runner.close before the loop is closed.
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

}  // namespace

// Mirrors runners.Runner._lazy_init.
Completion<void> RunnerObject::prepare(Runtime& runtime) {
  if (m_state == State::closed) return runtime.raise(runtime.types.runtime_error, "Runner is closed");
  if (m_state == State::initialized) return {};
  if (loop_factory.is_none()) {
    m_loop = new_event_loop(runtime);
    runtime.asyncio->set_loop = m_loop;
    runtime.asyncio->loop_was_ever_set = true;
    m_has_set_loop = true;
  } else {
    Value const made = TRY(call(runtime, loop_factory));
    if (!made.is<EventLoopObject>()) {
      return runtime.raise(runtime.types.not_implemented_error,
                           "Loopscope supports only its own event loops: use asyncio.new_event_loop as loop_factory");
    }
    m_loop = Ref(made.as<EventLoopObject>());
  }
  if (!debug.is_none()) m_loop->is_debug = TRY(truth(runtime, debug));
  m_context = copy_current_context(runtime);
  if (!m_context) m_context = runtime.heap.make<ContextObject>(*runtime.asyncio->types.context);
  m_state = State::initialized;
  return {};
}

void RunnerObject::clear() {
  debug = loop_factory = Value::none();
  attributes = nullptr;
  m_loop = nullptr;
  m_context = nullptr;
}

void RunnerObject::traverse(ReferenceVisitor& visitor) {
  visitor.visit(debug);
  visitor.visit(loop_factory);
  visitor.visit(attributes);
  visitor.visit(m_loop);
  visitor.visit(m_context);
}

namespace {

Completion<Ref<TaskObject>> make_main_task(Runtime& runtime, EventLoopObject& loop, Value const& main,
                                           Value const& context) {
  static constexpr LibraryLine line{"runners.py", 109};
  MadeInside const inside(runtime, line);
  return loop.create_task(runtime, main, Value::none(), context);
}

}  // namespace

AsyncFunction runner_run(Runtime& runtime, Ref<RunnerObject> runner, Value main, Value context) {
  if (runtime.asyncio->running_loop) {
    co_return runtime.raise(runtime.types.runtime_error, "Runner.run() cannot be called from a running event loop");
  }
  CO_TRY(runner->prepare(runtime));
  if (!is_coroutine(main)) {
    if (!is_awaitable(main)) {
      co_return runtime.raise(runtime.types.type_error, "An asyncio.Future, a coroutine or an awaitable is required");
    }
    main = Value::from(make_native_coroutine(runtime, wrap_awaitable_name, wrap_awaitable(runtime, main)));
  }
  Ref<EventLoopObject> const loop = runner->m_loop;
  if (context.is_none()) context = Value::from(runner->m_context);
  Ref<TaskObject> const task = CO_TRY(make_main_task(runtime, *loop, main, context));
  report_phase(runtime, events::LoopPhase::Flag::running);
  co_return co_await completing(runtime, loop, Value::from(task));
}

AsyncFunction runner_close(Runtime& runtime, Ref<RunnerObject> runner) {
  if (runner->m_state != RunnerObject::State::initialized) co_return Value::none();
  Ref<EventLoopObject> const loop = runner->m_loop;
  Completion<Value> const closed =
      co_await awaiting(make_native_coroutine(runtime, tear_down_name, tear_down(runtime, loop)));
  Ref<ExceptionObject> failure = closed.is_raised() ? runtime.take_exception() : nullptr;
  if (runner->m_has_set_loop) runtime.asyncio->set_loop = nullptr;
  CO_TRY(loop->close(runtime));
  runner->m_loop = nullptr;
  runner->m_state = RunnerObject::State::closed;
  if (!failure) co_return Value::none();
  runtime.exception = std::move(failure);
  co_return Raised{};
}

AsyncFunction run(Runtime& runtime, Ref<RunnerObject> runner, Value main) {
  if (runtime.asyncio->running_loop) {
    co_return runtime.raise(runtime.types.runtime_error, "asyncio.run() cannot be called from a running event loop");
  }
  CO_TRY(runner->prepare(runtime));
  Completion<Value> result = co_await awaiting(
      make_native_coroutine(runtime, runner_run_name, runner_run(runtime, runner, std::move(main), Value::none())));
  // The main task's exception leaves the block unless the tear-down raises, whose exception replaces it.
  Ref<ExceptionObject> raised = result.is_raised() ? runtime.take_exception() : nullptr;
  Completion<Value> const closed =
      co_await awaiting(make_native_coroutine(runtime, runner_close_name, runner_close(runtime, runner)));
  if (closed.is_raised()) {
    if (raised && !runtime.exception->context) runtime.exception->context = raised;
    co_return Raised{};
  }
  if (!raised) co_return result;
  runtime.exception = std::move(raised);
  co_return Raised{};
}

}  // namespace loopscope
