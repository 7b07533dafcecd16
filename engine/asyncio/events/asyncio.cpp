#include "asyncio/events/asyncio.h"

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/coroutines/coroutines.h"
#include "asyncio/coroutines/native_coroutine.h"
#include "asyncio/events/async_generators.h"
#include "asyncio/events/base_events.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/events.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/shield.h"
#include "asyncio/waiting/timeouts.h"
#include "asyncio/waiting/wait.h"

namespace loopscope {

namespace {

constexpr NativeCallback::Definition set_result_definition{set_result_unless_cancelled, "_set_result_unless_cancelled",
                                                           "futures.py", 315};

AsyncioTypes make_types(Runtime& runtime) {
  auto const make = [&](char const* name, Type* base, char const* module) {
    return runtime.make_type(name, base, module);
  };
  AsyncioTypes types;
  types.cancelled_error = make("CancelledError", runtime.types.base_exception, "asyncio.exceptions");
  types.invalid_state_error = make("InvalidStateError", runtime.types.exception, "asyncio.exceptions");
  types.broken_barrier_error = make("BrokenBarrierError", runtime.types.runtime_error, "asyncio.exceptions");
  types.queue_empty = make("QueueEmpty", runtime.types.exception, "asyncio.queues");
  types.queue_full = make("QueueFull", runtime.types.exception, "asyncio.queues");
  types.queue_shut_down = make("QueueShutDown", runtime.types.exception, "asyncio.queues");
  // CPython's messages name these two types by their C types: '_asyncio.Future' object has no attribute …
  types.future = make("_asyncio.Future", nullptr, "_asyncio");
  types.future->qualname = "Future";
  set_up_future_type(*types.future);
  types.task = make("_asyncio.Task", types.future, "_asyncio");
  types.task->qualname = "Task";
  types.gathering_future = make("_GatheringFuture", types.future, "asyncio.tasks");
  types.handle = make("Handle", nullptr, "asyncio.events");
  types.timer_handle = make("TimerHandle", types.handle, "asyncio.events");
  types.native_callback = make("function", nullptr, "builtins");
  set_up_handle_types(types);
  types.abstract_event_loop = make("AbstractEventLoop", nullptr, "asyncio.events");
  types.base_event_loop = make("BaseEventLoop", types.abstract_event_loop, "asyncio.base_events");
  types.event_loop = make("_UnixSelectorEventLoop", types.base_event_loop, "asyncio.unix_events");
  set_up_event_loop_type(types);
  types.timeout = make("Timeout", nullptr, "asyncio.timeouts");
  set_up_timeout_type(*types.timeout);
  types.native_coroutine = make("coroutine", runtime.types.coroutine, "builtins");
  set_up_native_coroutine_type(*types.native_coroutine);
  types.iterator_coroutine = make("coroutine", nullptr, "builtins");
  types.coroutine_wrapper = make("coroutine_wrapper", nullptr, "builtins");
  types.future_iterator = make("_asyncio.FutureIter", nullptr, "_asyncio");
  set_up_awaitable_types(types);
  types.wait_state = make("cell", nullptr, "builtins");
  set_up_wait_type(*types.wait_state);
  types.async_generator_asend = make("async_generator_asend", nullptr, "builtins");
  types.async_generator_athrow = make("async_generator_athrow", nullptr, "builtins");
  set_up_async_generator_types(types);
  types.context = make("_contextvars.Context", nullptr, "_contextvars");
  types.context->qualname = "Context";
  set_up_context_type(*types.context);
  return types;
}

}  // namespace

Asyncio::Asyncio(Runtime& owner, ProgramText const* program)
    : runtime(owner), process{.clock = owner.clock, .trace = owner.trace}, types(make_types(owner)), text(program) {
  runtime.asyncio = this;
  set_result_unless_cancelled = Value::from(make_native_callback(runtime, set_result_definition));
  log_on_exception = make_log_on_exception(runtime);
}

Asyncio::~Asyncio() {
  // The stacks do not own the coroutines that they drive.
  for (auto const& [coroutine, stack] : driven_by_hand) coroutine->retain();
  driven_by_hand.clear();
  runtime.asyncio = nullptr;
}

std::uint32_t Asyncio::current_task_id() const { return current_task ? current_task->trace_id() : 0; }

void Asyncio::note_created(CoroutineObject& coroutine) {
  coroutine.trace_id = ++last_coroutine_id;
  if (text) coroutine.created_at_line = text->current_line();
  note_origin(runtime, coroutine);
  Trace& trace = runtime.trace;
  if (!trace.wants(EventKind::coroutine_created)) return;
  using Flag = events::CoroutineCreated::Flag;
  // A step of an asynchronous generator is not a call of the program.
  bool const is_of_program = !if_native(runtime, coroutine) && !if_async_generator_step(runtime, coroutine);
  trace.record(events::CoroutineCreated{.flag = is_of_program ? Flag::program : Flag::library,
                                        .coroutine = coroutine.trace_id,
                                        .name = trace.text(coroutine.qualname->view()),
                                        .task = current_task_id()});
}

void write_error(Runtime& runtime, std::string_view text) {
  Asyncio* const asyncio = runtime.asyncio;
  bool const is_written =
      asyncio && asyncio->write_to_replaced_stderr && asyncio->write_to_replaced_stderr(runtime, text);
  if (!is_written) runtime.output.write(Output::Stream::stderr_stream, text);
}

}  // namespace loopscope
