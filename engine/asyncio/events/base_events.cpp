#include "asyncio/events/base_events.h"

#include "asyncio/events/async_generators.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/events.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/events/format_helpers.h"
#include "asyncio/tasks/ensure_future.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/gather.h"
#include "values/containers/list.h"
#include "values/core/call_arguments.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"

namespace loopscope {

Completion<void> EventLoopObject::check_closed(Runtime& runtime) const {
  if (m_is_closed) return runtime.raise(runtime.types.runtime_error, "Event loop is closed");
  return {};
}

Completion<void> EventLoopObject::check_running(Runtime& runtime) const {
  if (m_is_running) return runtime.raise(runtime.types.runtime_error, "This event loop is already running");
  if (runtime.asyncio->running_loop) {
    return runtime.raise(runtime.types.runtime_error, "Cannot run the event loop while another loop is running");
  }
  return {};
}

Completion<void> EventLoopObject::close(Runtime& runtime) {
  if (m_is_running) return runtime.raise(runtime.types.runtime_error, "Cannot close a running event loop");
  if (m_is_closed) return {};
  m_is_closed = true;
  m_loop.clear();
  m_loop.process().trace.record(events::LoopPhase{.flag = events::LoopPhase::Flag::closed});
  return {};
}

namespace {

Ref<FutureObject> make_future(Runtime& runtime, EventLoopObject& loop, FutureObject::Sort sort) {
  static constexpr LibraryLine line{"base_events.py", 459};
  MadeInside const inside(runtime, line);
  return runtime.heap.make<FutureObject>(*runtime.asyncio->types.future, loop, sort);
}

}  // namespace

Ref<FutureObject> EventLoopObject::create_future(Runtime& runtime) {
  return make_future(runtime, *this, FutureObject::Sort::plain);
}

Ref<FutureObject> EventLoopObject::create_sleep_future(Runtime& runtime) {
  return make_future(runtime, *this, FutureObject::Sort::sleep);
}

Completion<Ref<TaskObject>> EventLoopObject::create_task(Runtime& runtime, Value coroutine, Value const& name,
                                                         Value const& context) {
  TRY(check_closed(runtime));
  if (task_factory.is_none()) {
    return make_task(runtime, *this, std::move(coroutine), name, TRY(context_or_copy(runtime, context)));
  }
  std::vector<Value> values;
  std::vector<Ref<StrObject>> names;
  if (!context.is_none()) {
    names.push_back(runtime.intern("context"));
    values.push_back(context);
  }
  Value const positional[] = {Value::from(this), std::move(coroutine)};
  Value const factory = task_factory;
  runtime.asyncio->made_inside = nullptr;
  Value const made =
      TRY(call(runtime, factory, {.positional = positional, .keyword_values = values, .keyword_names = names}));
  if (made.is<TaskObject>()) return Ref(made.as<TaskObject>());
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope's asyncio supports only its own tasks: return an asyncio.Task from the task factory");
}

Completion<Value> EventLoopObject::repr(Runtime& runtime) const {
  auto const shown = [](bool value) { return std::string(value ? "True" : "False"); };
  return str_value(runtime, "<" + type().name() + " running=" + shown(m_is_running) + " closed=" + shown(m_is_closed) +
                                " debug=" + shown(is_debug) + ">");
}

void EventLoopObject::clear() {
  exception_handler = task_factory = Value::none();
  m_loop.clear();
}

// Mirrors BaseEventLoop._run_forever_setup.
Completion<void> EventLoopObject::begin_run(Runtime& runtime) {
  TRY(check_closed(runtime));
  TRY(check_running(runtime));
  m_is_running = true;
  runtime.asyncio->running_loop = this;
  runtime.asyncio->tracks_origins = is_debug;
  return {};
}

// Mirrors BaseEventLoop._run_forever_cleanup.
void EventLoopObject::end_run(Runtime& runtime) {
  m_loop.forget_stop();
  m_is_running = false;
  runtime.asyncio->running_loop = nullptr;
  runtime.asyncio->tracks_origins = false;
}

Ref<EventLoopObject> new_event_loop(Runtime& runtime) {
  log(runtime, LogLevel::debug, "Using selector: EpollSelector", nullptr);
  return runtime.heap.make<EventLoopObject>(*runtime.asyncio->types.event_loop, runtime.asyncio->process);
}

Completion<Ref<EventLoopObject>> get_running_loop(Runtime& runtime) {
  if (!runtime.asyncio->running_loop) return runtime.raise(runtime.types.runtime_error, "no running event loop");
  return Ref(runtime.asyncio->running_loop);
}

Completion<Ref<EventLoopObject>> get_event_loop(Runtime& runtime) {
  if (runtime.asyncio->running_loop) return Ref(runtime.asyncio->running_loop);
  if (runtime.asyncio->set_loop) return runtime.asyncio->set_loop;
  return runtime.raise(runtime.types.runtime_error, "There is no current event loop in thread 'MainThread'.");
}

namespace {

// Mirrors BaseEventLoop._set_coroutine_origin_tracking.
Completion<Value> set_origin_tracking(Runtime& runtime, Value const& on, std::span<Value const>) {
  runtime.asyncio->tracks_origins = TRY(truth(runtime, on));
  return Value::none();
}

constexpr NativeCallback::Definition set_origin_tracking_definition{
    set_origin_tracking, "BaseEventLoop._set_coroutine_origin_tracking", "", 0};

}  // namespace

Completion<void> set_debug(Runtime& runtime, EventLoopObject& loop, bool on) {
  loop.is_debug = on;
  if (!loop.is_running()) return {};
  Value callback = Value::from(make_native_callback(runtime, set_origin_tracking_definition, Value::boolean(on)));
  TRY(call_soon(runtime, loop, std::move(callback), make_tuple(runtime, {})));
  return {};
}

AsyncFunction run_forever(Runtime& runtime, Ref<EventLoopObject> loop) {
  CO_TRY(loop->begin_run(runtime));
  // The main thread runs passes until the loop stops, then resumes here.
  Completion<Value> ran = co_await awaiting(loop);
  loop->end_run(runtime);
  co_return ran;
}

namespace {

// Mirrors Lib/asyncio/base_events.py, _run_until_complete_cb.
Completion<Value> stop_when_complete(Runtime& runtime, Value const&, std::span<Value const> arguments) {
  FutureObject& future = *if_future(arguments[0]);
  if (!future.is_cancelled()) {
    Value const exception = TRY(future.exception());
    if (auto const* object = exception.if_is<ExceptionObject>();
        object && (object->is_instance_of(runtime.types.system_exit) ||
                   object->is_instance_of(runtime.types.keyboard_interrupt))) {
      return Value::none();  // The exception has already ended the loop's run.
    }
  }
  future.loop().stop();
  return Value::none();
}

constexpr NativeCallback::Definition stop_when_complete_definition{stop_when_complete, "_run_until_complete_cb",
                                                                   "base_events.py", 181};

}  // namespace

// Mirrors BaseEventLoop.run_until_complete.
AsyncFunction run_until_complete(Runtime& runtime, Ref<EventLoopObject> loop, Value awaitable) {
  CO_TRY(loop->check_closed(runtime));
  CO_TRY(loop->check_running(runtime));
  // No other code can reach the new task: the error below reports that it is still pending at the end.
  bool const is_new_task = !if_future(awaitable);
  Ref<FutureObject> const future = CO_TRY(ensure_future(runtime, awaitable, loop.get()));
  if (is_new_task) future->log_destroy_pending = false;

  Value const callback = Value::from(make_native_callback(runtime, stop_when_complete_definition));
  CO_TRY(future->add_done_callback(callback));
  Completion<Value> ran =
      co_await awaiting(make_native_coroutine(runtime, run_forever_name, run_forever(runtime, loop)));
  if (ran.is_raised() && is_new_task && future->is_done()) future->forget_to_log();
  {
    Ref<ExceptionObject> raised = std::move(runtime.exception);
    auto const removed = future->remove_done_callback(callback);
    if (!removed.is_raised()) runtime.exception = std::move(raised);
  }
  if (ran.is_raised()) co_return Raised{};
  if (!future->is_done()) {
    co_return runtime.raise(runtime.types.runtime_error, "Event loop stopped before Future completed.");
  }
  co_return future->result();
}

// Mirrors BaseEventLoop.shutdown_asyncgens.
AsyncFunction shutdown_asyncgens(Runtime& runtime, Ref<EventLoopObject> loop) {
  std::vector<Ref<AsyncGeneratorObject>> closing;
  for (AsyncGeneratorObject* generator : std::exchange(loop->async_generators, {})) closing.emplace_back(generator);
  if (closing.empty()) co_return Value::none();
  std::vector<Value> awaitables;
  for (Ref<AsyncGeneratorObject> const& generator : closing) {
    awaitables.push_back(Value::from(make_aclose(runtime, *generator)));
  }
  Ref<FutureObject> const all = CO_TRY(gather(runtime, awaitables, ReturnExceptions::yes));
  awaitables.clear();
  Value const results = CO_TRY(co_await awaiting(Value::from(all)));
  for (std::size_t index = 0; index < closing.size(); ++index) {
    Value const result = results.as<ListObject>()->items[index];
    auto* exception = result.if_is<ExceptionObject>();
    if (!exception || !exception->is_instance_of(runtime.types.exception)) continue;
    Value const generator = Value::from(closing[index]);
    CO_TRY(call_exception_handler(
        runtime, *loop,
        {.message = "an error occurred during closing of asynchronous generator " + repr_or_apology(runtime, generator),
         .exception = Ref(exception),
         .thing_key = "asyncgen",
         .thing = generator}));
  }
  co_return Value::none();
}

// Mirrors BaseEventLoop.shutdown_default_executor, without an executor.
AsyncFunction shutdown_default_executor(Runtime&, Ref<EventLoopObject>) { co_return Value::none(); }

void set_up_event_loop_type(AsyncioTypes& types) {
  Type& type = *types.event_loop;
  type.slots.destroy = [](Runtime& runtime, Object* object) {
    runtime.heap.destroy(static_cast<EventLoopObject*>(object));
  };
  type.slots.repr = [](Runtime& runtime, Value const& self) { return self.as<EventLoopObject>()->repr(runtime); };
  type.slots.clear = [](Object& self) { static_cast<EventLoopObject&>(self).clear(); };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    visitor.visit(static_cast<EventLoopObject&>(self).exception_handler);
    visitor.visit(static_cast<EventLoopObject&>(self).task_factory);
  };
}

}  // namespace loopscope
